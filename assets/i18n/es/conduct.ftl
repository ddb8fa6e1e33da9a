conduct-title = Si trabajas en la salud
conduct-help = Leer no exige nada. Antes de <post>publicar</post>, <boost>compartir</boost> o marcar algo con <like>«Me gusta»</like>, esto es lo que dicen fuentes públicas.
conduct-no-advice = Esto no es asesoramiento jurídico. Las normas de tu profesión y de tu país están primero, y estas fuentes pueden haber cambiado.
conduct-show = Mostrar lo que dicen
conduct-hide = Ocultar estas líneas
conduct-source = Fuente: { $source }
conduct-also = salud, sanidad, enfermería, medicina, enfermera, enfermero, médico, médica, matrona, partera, paciente, privacidad, confidencialidad, secreto profesional, empleador, conducta, HIPAA, NHS, GMC, NMC

conduct-patients = Las pautas para el personal médico de Massachusetts dicen que no se publique nada que pueda revelar, directa o indirectamente, quién es un paciente. Omitir el nombre puede no bastar.
conduct-patients-source = Massachusetts Medical Society
conduct-register = En el Reino Unido, el personal de enfermería y las matronas pueden poner en riesgo su registro profesional si comparten información confidencial, imágenes de pacientes sin consentimiento o comentarios impropios sobre ellos.
conduct-register-source = Nursing and Midwifery Council
conduct-credentials = En el Reino Unido, quienes ejercen la medicina y opinan sobre salud deberían, por lo general, decir quiénes son, con datos suficientes para que otros lo comprueben. A menudo se puede averiguar de quién es una publicación anónima.
conduct-credentials-source = General Medical Council
conduct-employer = Tu centro de trabajo puede tener sus propias normas. El organismo que regula la enfermería en el Reino Unido pide leerlas junto con sus pautas.
conduct-employer-source = Nursing and Midwifery Council
conduct-settings = Usa los ajustes de privacidad, pero no te fíes solo de ellos, y separa lo profesional de lo privado.
conduct-settings-source = Massachusetts Medical Society
