### A few lines for people who work in healthcare, shown where they sign in to a network and at the
### end of the list of words. They tell what public sources say and never give legal advice: keep
### them as sober as they are. Names of institutions stay as they are.

conduct-title = If you work in healthcare
conduct-help = Reading asks nothing of you. Before you <post>post</post>, <boost>pass on</boost> or <like>like</like> something, this is what public sources say.
# After the lines.
conduct-no-advice = This is not legal advice. The rules of your own profession and country come first, and these sources may have changed since.
# Button that shows or hides the lines.
conduct-show = Show what they say
conduct-hide = Hide these lines
# Link to the source of a line, which opens in the browser. $source is one of the names below.
conduct-source = Source: { $source }
# Words under which somebody might look for these lines, with commas between them.
conduct-also = health, healthcare, nurse, doctor, physician, midwife, patient, privacy, confidentiality, employer, credentials, conduct, HIPAA, NHS, GMC, NMC

# Privacy of patients.
conduct-patients = Guidelines for doctors in Massachusetts say to post nothing that could directly or indirectly reveal who a patient is. Leaving out the name may not be enough.
conduct-patients-source = Massachusetts Medical Society
# Confidentiality and the professional register, for nurses.
conduct-register = In the United Kingdom, nurses and midwives can put their registration at risk by sharing confidential information, pictures of patients without consent, or improper comments about them.
conduct-register-source = Nursing and Midwifery Council
# Being open about who one is.
conduct-credentials = In the United Kingdom, doctors who comment on health should usually say who they are, with enough context for others to check it. Anonymous posts can often be traced back.
conduct-credentials-source = General Medical Council
# The employer's policy.
conduct-employer = Your employer may have rules of its own. The regulator of nurses in the United Kingdom says to read them together with its guidance.
conduct-employer-source = Nursing and Midwifery Council
# Privacy settings; professional and private.
conduct-settings = Use privacy settings but do not rely on them, and keep what is professional apart from what is private.
conduct-settings-source = Massachusetts Medical Society
