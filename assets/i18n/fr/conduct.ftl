conduct-title = Si vous travaillez dans la santé
conduct-help = Lire n’exige rien de vous. Avant de <post>publier</post>, de <boost>faire passer</boost> ou d’<like>aimer</like> quelque chose, voici ce que disent des sources publiques.
conduct-no-advice = Ceci n’est pas un conseil juridique. Les règles de votre profession et de votre pays passent avant tout, et ces sources ont pu changer depuis.
conduct-show = Voir ce qu’elles disent
conduct-hide = Masquer ces lignes
conduct-source = Source : { $source }
conduct-also = santé, soins, infirmière, infirmier, médecin, sage-femme, aide-soignante, patient, confidentialité, secret médical, secret professionnel, vie privée, employeur, déontologie, conduite, HIPAA, NHS, GMC, NMC

conduct-patients = Des recommandations destinées aux médecins du Massachusetts disent de ne rien publier qui puisse révéler, directement ou indirectement, l’identité d’un patient. Taire le nom ne suffit pas toujours.
conduct-patients-source = Massachusetts Medical Society
conduct-register = Au Royaume-Uni, le personnel infirmier et les sages-femmes peuvent compromettre leur inscription au registre professionnel en divulguant des informations confidentielles, en publiant des photos de patients sans leur consentement ou en tenant des propos déplacés à leur sujet.
conduct-register-source = Nursing and Midwifery Council
conduct-credentials = Au Royaume-Uni, les médecins qui s’expriment sur la santé devraient en général dire qui ils sont, avec assez d’éléments pour que d’autres puissent le vérifier. On peut souvent remonter à l’auteur d’un post anonyme.
conduct-credentials-source = General Medical Council
conduct-employer = Votre employeur peut avoir ses propres règles. L’autorité de la profession infirmière au Royaume-Uni dit de les lire avec ses propres recommandations.
conduct-employer-source = Nursing and Midwifery Council
conduct-settings = Utilisez les réglages de confidentialité sans vous y fier, et séparez ce qui est professionnel de ce qui est privé.
conduct-settings-source = Massachusetts Medical Society
