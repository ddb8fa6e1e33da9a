conduct-title = Wenn du im Gesundheitswesen arbeitest
conduct-help = Lesen verlangt nichts von dir. Bevor du etwas <post>postest</post>, <boost>weitergibst</boost> oder mit <like>„Gefällt mir“</like> markierst: Das sagen öffentliche Quellen.
conduct-no-advice = Das ist keine Rechtsberatung. Die Regeln deines Berufs und deines Landes gehen vor, und diese Quellen können sich inzwischen geändert haben.
conduct-show = Zeigen, was sie sagen
conduct-hide = Diese Zeilen ausblenden
conduct-source = Quelle: { $source }
conduct-also = gesundheit, gesundheitswesen, pflege, krankenpflege, arzt, ärztin, hebamme, patient, patientin, datenschutz, schweigepflicht, arbeitgeber, qualifikation, berufsordnung, verhalten, HIPAA, NHS, GMC, NMC

conduct-patients = Leitlinien für Ärztinnen und Ärzte in Massachusetts raten, nichts zu posten, was direkt oder indirekt verraten könnte, um welche behandelte Person es geht. Den Namen wegzulassen reicht vielleicht nicht.
conduct-patients-source = Massachusetts Medical Society
conduct-register = Im Vereinigten Königreich können Pflegekräfte und Hebammen ihre Zulassung gefährden, wenn sie vertrauliche Angaben, Bilder von Behandelten ohne deren Einwilligung oder unpassende Bemerkungen über sie verbreiten.
conduct-register-source = Nursing and Midwifery Council
conduct-credentials = Im Vereinigten Königreich sollen Ärztinnen und Ärzte, die sich zu Gesundheitsfragen äußern, in der Regel sagen, wer sie sind, mit genug Angaben, dass andere es prüfen können. Anonyme Beiträge lassen sich oft zurückverfolgen.
conduct-credentials-source = General Medical Council
conduct-employer = Vielleicht hat dein Arbeitgeber eigene Regeln. Die Aufsicht über die Pflegeberufe im Vereinigten Königreich sagt, man solle sie zusammen mit ihren Hinweisen lesen.
conduct-employer-source = Nursing and Midwifery Council
conduct-settings = Nutze die Einstellungen zur Privatsphäre, aber verlass dich nicht auf sie, und halte Berufliches und Privates getrennt.
conduct-settings-source = Massachusetts Medical Society
