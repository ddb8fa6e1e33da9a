conduct-title = Se você trabalha na saúde
conduct-help = Para ler, nada é exigido de você. Antes de <post>publicar</post>, <boost>repassar</boost> ou <like>curtir</like> algo, veja o que dizem fontes públicas.
conduct-no-advice = Isto não é orientação jurídica. As regras da sua profissão e do seu país vêm primeiro, e estas fontes podem ter mudado desde então.
conduct-show = Mostrar o que dizem
conduct-hide = Ocultar estas linhas
conduct-source = Fonte: { $source }
conduct-also = saúde, enfermagem, enfermeira, enfermeiro, medicina, médica, médico, obstetriz, paciente, privacidade, sigilo, confidencialidade, empregador, credenciais, conduta, ética, CFM, CRM, COFEN, COREN, LGPD, HIPAA, NHS, GMC, NMC

conduct-patients = Orientações para profissionais de medicina em Massachusetts dizem para não publicar nada que possa revelar, direta ou indiretamente, quem é um paciente. Omitir o nome pode não bastar.
conduct-patients-source = Massachusetts Medical Society
conduct-register = No Reino Unido, profissionais de enfermagem e obstetrícia podem pôr seu registro em risco ao divulgar informações sigilosas, imagens de pacientes sem consentimento ou comentários impróprios sobre eles.
conduct-register-source = Nursing and Midwifery Council
conduct-credentials = No Reino Unido, profissionais de medicina que comentam temas de saúde devem, em geral, dizer quem são, com contexto suficiente para que outros possam conferir. Muitas vezes é possível descobrir a autoria de posts anônimos.
conduct-credentials-source = General Medical Council
conduct-employer = A instituição onde você trabalha pode ter regras próprias. O órgão que regula a enfermagem no Reino Unido recomenda lê-las junto com as orientações dele.
conduct-employer-source = Nursing and Midwifery Council
conduct-settings = Use as configurações de privacidade, mas não confie só nelas, e separe o que é profissional do que é pessoal.
conduct-settings-source = Massachusetts Medical Society
