"""Portuguese, of Brazil and of Portugal."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            número do cartão | numero do meu cartão | n do cartão | nº do cartão | num do cartão | cartão de crédito
            | cartão de débito | cartão | meu cartão | cartão visa | dados do cartão | cartão bancário | 16 dígitos
            | número cartão | cartao é
        """,
        "security_code": """
            código de segurança | cod de segurança | código segurança | código cvv | três dígitos | 3 dígitos
            | três números | 3 números | três números atrás | dígitos atrás | números de trás | números do verso
            | código de trás | código do verso | verso do cartão | atrás do cartão | três algarismos | 3 algarismos
            | numerozinhos de trás | código do cartão | no verso | 3 numerozinhos
        """,
        "pin": """
            o pin | meu pin | código pin | pin do cartão | senha do cartão | senha de 4 dígitos | senha do caixa
            | senha de quatro dígitos | código secreto | código do multibanco | código multibanco | senha numérica
            | pin é | número secreto | senha de 6 dígitos | senha eletrônica
        """,
        "password": """
            senha | senhas | minha senha | senha é | senha: | palavra passe | palavra-passe | palavrapasse | a pass
            | minha pass | palavra chave | palavra secreta | senha de acesso | senha do app | senha do wifi
            | resposta secreta | resposta de segurança | nome de solteira da minha mãe | nome de solteira | pass é
            | senha do email | cenha | password é | senha da internet | chave do wifi | frase secreta | credenciais:
            | senha do site
        """,
        "one_time_code": """
            código de verificação | cod de verificação | código de uso único | código sms | código do sms
            | código por sms | código que recebi | código que chegou | código que me mandaram
            | código que vocês mandaram | código que me enviaram | o código | meu código | código é | código:
            | um código | código de acesso | código temporário | código de autenticação
            | código de confirmação que recebi | token | token é | senha temporária | código de ativação
            | código de login | código de seis dígitos | código de 6 dígitos | chegou o código | recebi o código
            | sms diz | o sms | código que veio | código recebido | código de autorização | o token
            | código que enviaram | código q chegou | autenticador | código de recuperação
            | chave de acesso temporária | codigo de validação | código da mensagem
        """,
        "iban": "iban | nib | meu iban | número iban | o iban",
        "national_id": """
            cpf | meu cpf | cpf é | número do cpf | rg | meu rg | identidade | carteira de identidade | cnh rg
            | bilhete de identidade | cartão de cidadão | cartão do cidadão | número de contribuinte | nif
            | contribuinte | número de identificação fiscal | niss | segurança social | número de segurança social
            | cns | cartão sus | pis | título de eleitor | bi | número do cartão de cidadão | documento
            | número de identificação | utente | número de utente | cc número
        """,
        "email": "",
        "phone": """
            telefone | meu telefone | número de telefone | tel | telemóvel | meu telemóvel | tlm | celular
            | meu celular | cel | número do celular | número de telemóvel | zap | whats | meu zap | whatsapp
            | me liga | me liga no | me liguem | me liguem no | liguem para | liga para | ligue para | ligar para
            | me ligar no | liguem-me | ligue-me | liguem me para | ligar me para | contactem me | contato
            | contacto | meu contato | meu número | meu numero é | fixo | telefone fixo | me chama no | chama no
            | me chamem no | fone | número de contato | número para contato | me retornem no | contatar
            | retornem no | podem ligar | podem ligar para | liguem no | ligue no | liga no | telefonem
            | telefonem me | retorno no
        """,
        "birth_date": """
            data de nascimento | nascimento | nasci | nasci em | nasci a | nascido | nascida | nascido em
            | nascida em | data nasc | dt nasc | dn | aniversário | meu aniversário | faço anos | data de nasc
            | nascimento: | faço aniversário | d nascimento
        """,
        "account_number": """
            número da conta | número de conta | n da conta | nº da conta | conta corrente | conta poupança
            | conta bancária | minha conta | conta é | conta: | agência e conta | número de cliente | nº de cliente
            | n cliente | código de cliente | código do cliente | cliente número | número do cliente
            | número de sócio | matrícula | id de cliente | número do contrato | contrato | número de contrato
            | poupança | conta número | conta n | n de cliente | instalação | número da instalação
            | unidade consumidora | chave pix | meu pix | pix é | número de adepto | número de associado
            | número do associado
        """,
        "policy_number": """
            número da apólice | apólice | nº da apólice | n da apólice | minha apólice | apólice de seguro
            | apólice número | número do seguro | apólice do seguro | número de apólice | carteirinha
            | número da carteirinha | apolice n
        """,
        "passport_number": "passaporte | número do passaporte | nº do passaporte | meu passaporte | passaporte número | número de passaporte | passaporte n",
        "licence_number": """
            carta de condução | carteira de motorista | carteira de habilitação | cnh | habilitação | número da cnh
            | minha cnh | carta de condução número | número da carta | habilitação número | minha carta de condução
            | número da habilitação | registro da cnh
        """,
        "postal_address": """
            endereço | meu endereço | endereço de entrega | morada | minha morada | moro | moro na | moro no
            | moro em | vivo na | vivo no | vivo em | moramos na | resido na | resido em | cep | código postal
            | entregar na | entregar no | entreguem na | entrega na | enviar para | enviem para | mandar para
            | mandem para | mudei para | minha casa fica | me mudei para | casa na | residência | nova morada
            | novo endereço | entregar em | morada de entrega | morada é | endereço é | estou na | entrega
            | entreguem no | mandem pra | manda pra | enviem pra | mudei pra | levantar na | minha casa é
        """,
    },
    harmless="""
        pedido | número do pedido | nº do pedido | pedido número | meu pedido | encomenda | número da encomenda
        | encomenda número | rastreio | código de rastreio | código de rastreamento | rastreamento | voo
        | número do voo | reserva | número da reserva | código da reserva | localizador | referência | ref
        | protocolo | número de protocolo | número do protocolo | chamado | ticket | caso | número do caso
        | processo | fatura | número da fatura | nota fiscal | recibo | reclamação | número da reclamação | erro
        | código de erro | código do erro | versão | modelo | artigo | produto | código do produto | terminado em
        | terminada em | termina em | final | com final | acaba em | últimos quatro | últimos 4
        | últimos quatro dígitos | quatro últimos | 4 últimos | últimos dígitos | código promocional | cupom
        | código de desconto | vale | cupão | código de barras | qr code | preço | paguei | custou | reembolso
        | saldo | valor | total | loja | agência | balcão | caixa | trem | comboio | ônibus | autocarro | portão
        | assento | quarto | plataforma | publicação | post | vosso número | seu número de atendimento
        | vosso telefone | sac | atendimento | apoio ao cliente | linha | etapa | tamanho | lote | cobrado
        | cobraram | debitado | tuíte | ordem de serviço | os número | senha de atendimento | boleto | guia
        | remessa | envio | número de envio | transação | devolução | sinistro | linha de apoio | entidade
        | referência multibanco | bilhete | linha azul | nota | objeto
    """,
    joints="""
        é e era são sou o a os as um uma meu minha meus minhas de do da dos das no na nos nas em para pra com que me
        se nº n num numero número esse essa este esta isso aqui agora sempre novo nova atual antigo antiga por pelo
        vocês mandaram recebi chegou veio enviaram diz sms também só conta cartão banco tenho tem foi seria pois
        então olá oi obrigado obrigada favor cliente titular digitei uso usei app site ainda mesmo continua
        verificação segurança anota segue ai aí ta tá eh telefone celular telemóvel falar comigo whatsapp casa visa
        crédito débito atrás verso qualquer coisa código wifi email ser pix nascimento data nasci tb tbm vc vcs
        porta
    """,
    copulas="é são era eh foi",
    possessives="meu minha nosso como da do",
    units="""
        dias dia horas hora minutos minuto semanas semana meses mês anos ano vezes vez euros euro reais real dólares
        pontos milhas km pessoas clientes ligações chamadas emails mensagens tentativas itens artigos produtos
        noites malas segundos cêntimos centavos unidades parcelas gigas estrelas passageiros kg quilos graus metros
    """,
    ordinary="""
        não nao errada errado incorreta incorreto correta correto certa certo inválida inválido válida expirada
        expirou bloqueada bloqueado esquecida esqueci perdida a o os as um uma meu minha sua seu que porque mas e ou
        se já sempre nunca ainda também muito demais segura fraca forte nova velha antiga mudou trocada é está esta
        estava era foi há tem tinha eu você ele ela de do da em no na com sem por para pra ao à quando como onde
        cada hoje ontem agora aqui nem só igual mesma outra diferente impossível fácil difícil nada tudo algo
        ninguém funciona funcionava entra vai deixa aceita aceite serve dá provisória temporária pública pessoal
        secreta hackeada roubada vazada desconhecida obrigatória favor ajuda ajudem obrigado redefinir recuperar
        trocar mudar continua aparece diz supostamente simplesmente tá ta inexistente incompleta vazou redefinida
        cadastrada necessária
    """,
    ordinary_endings="ado ada ando endo indo mente ível ável",
    months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev abr ago set dez",
    digits="zero um dois três quatro cinco seis sete oito nove meia=6 uma=1 duas=2",
    at_signs="arroba | (arroba) | [arroba]",
    dots="ponto",
    streets_before="rua avenida av praça travessa alameda estrada rodovia largo beco r praceta calçada quadra",
)
