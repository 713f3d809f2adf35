"""Portuguese, of Brazil and of Portugal."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            numero do cartao | numero do meu cartao | n do cartao | no do cartao | num do cartao | cartao de credito
            | cartao de debito | cartao | meu cartao | cartao visa | dados do cartao | cartao bancario | 16 digitos
            | numero cartao | cartao e
        """,
        "security_code": """
            codigo de seguranca | cod de seguranca | codigo seguranca | codigo cvv | tres digitos | 3 digitos
            | tres numeros | 3 numeros | tres numeros atras | digitos atras | numeros de tras | numeros do verso
            | codigo de tras | codigo do verso | verso do cartao | atras do cartao | tres algarismos | 3 algarismos
            | numerozinhos de tras | codigo do cartao | no verso | n verso | 3 numerozinhos | assinatura
            | da assinatura | numerozinho | atras diz | atras esta | de tras diz | tras esta | verso diz | verso esta
        """,
        "pin": """
            o pin | meu pin | codigo pin | pin do cartao | senha do cartao | senha de 4 digitos | senha do caixa
            | senha de quatro digitos | codigo secreto | codigo do multibanco | codigo multibanco | senha numerica
            | pin e | numero secreto | senha de 6 digitos | senha eletronica | quatro digitos | quatro numeros
        """,
        "password": """
            senha | senhas | minha senha | senha e | senha: | palavra passe | palavrapasse | a pass | minha pass
            | palavra chave | palavra secreta | senha de acesso | senha do app | senha do wifi | resposta secreta
            | resposta de seguranca | nome de solteira da minha mae | nome de solteira | pass e | senha do email
            | cenha | password e | senha da internet | chave do wifi | frase secreta | credenciais: | senha do site
        """,
        "one_time_code": """
            codigo de verificacao | cod de verificacao | codigo de uso unico | codigo sms | codigo do sms
            | codigo por sms | codigo que recebi | codigo que chegou | codigo que me mandaram
            | codigo que voces mandaram | codigo que me enviaram | o codigo | meu codigo | codigo e | codigo:
            | um codigo | codigo de acesso | codigo temporario | codigo de autenticacao
            | codigo de confirmacao que recebi | token | token e | codigo de ativacao | codigo de login
            | codigo de seis digitos | codigo de 6 digitos | chegou o codigo | recebi o codigo | sms diz | o sms
            | codigo que veio | codigo recebido | codigo de autorizacao | o token | codigo que enviaram
            | codigo q chegou | autenticador | codigo de recuperacao | chave de acesso temporaria
            | codigo de validacao | codigo da mensagem | sms | codigo | sms com | mensagem com | cod | recebi*
            | chegou* | me mandaram* | me enviaram* | mandaram me* | seis digitos | seis numeros | 6 numeros
        """,
        "iban": "iban | nib | meu iban | numero iban | o iban",
        "national_id": """
            cpf | meu cpf | cpf e | numero do cpf | rg | meu rg | identidade | carteira de identidade | cnh rg
            | bilhete de identidade | cartao de cidadao | cartao do cidadao | numero de contribuinte | nif
            | contribuinte | numero de identificacao fiscal | niss | seguranca social | numero de seguranca social
            | cns | cartao sus | pis | titulo de eleitor | bi | numero do cartao de cidadao | documento
            | numero de identificacao | utente | numero de utente | cc numero
        """,
        "email": "",
        "phone": """
            telefone | meu telefone | numero de telefone | tel | telemovel | meu telemovel | tlm | celular
            | meu celular | cel | numero do celular | numero de telemovel | zap | whats | meu zap | whatsapp
            | me liga | me liga no | me liguem | me liguem no | liguem para | liga para | ligue para | ligar para
            | me ligar no | liguem me | ligue me | liguem me para | ligar me para | contactem me | contato
            | contacto | meu contato | meu numero | meu numero e | fixo | telefone fixo | me chama no | chama no
            | me chamem no | fone | numero de contato | numero para contato | me retornem no | contatar
            | retornem no | podem ligar | podem ligar para | liguem no | ligue no | liga no | telefonem
            | telefonem me | retorno no
        """,
        "birth_date": """
            data de nascimento | nascimento | nasci | nasci em | nasci a | nascido | nascida | nascido em
            | nascida em | data nasc | dt nasc | dn | aniversario | meu aniversario | faco anos | data de nasc
            | nascimento: | faco aniversario | d nascimento | sou de | sou do dia
        """,
        "account_number": """
            numero da conta | numero de conta | n da conta | no da conta | conta corrente | conta poupanca
            | conta bancaria | minha conta | conta e | conta: | agencia e conta | numero de cliente | no de cliente
            | n de cliente | n cliente | codigo de cliente | codigo do cliente | cliente numero | numero do cliente
            | numero de socio | matricula | id de cliente | numero do contrato | contrato | numero de contrato
            | poupanca | conta numero | conta n | instalacao | numero da instalacao | unidade consumidora | chave pix
            | meu pix | pix e | numero de adepto | numero de associado | numero do associado | conta | socio | socia
            | associado | associada | cliente | agencia e | nubank* | bradesco* | itau* | caixa*
        """,
        "policy_number": """
            numero da apolice | apolice | no da apolice | n da apolice | minha apolice | apolice de seguro
            | apolice numero | numero do seguro | apolice do seguro | numero de apolice | carteirinha
            | numero da carteirinha | apolice n
        """,
        "passport_number": """
            passaporte | numero do passaporte | no do passaporte | n do passaporte | meu passaporte
            | passaporte numero | numero de passaporte | passaporte n
        """,
        "licence_number": """
            carta de conducao | carteira de motorista | carteira de habilitacao | cnh | habilitacao | numero da cnh
            | minha cnh | carta de conducao numero | numero da carta | habilitacao numero | minha carta de conducao
            | numero da habilitacao | registro da cnh
        """,
        "postal_address": """
            endereco | meu endereco | endereco de entrega | morada | minha morada | moro | moro na | moro no
            | moro em | vivo na | vivo no | vivo em | moramos na | resido na | resido em | cep | codigo postal
            | entregar na | entregar no | entreguem na | entrega na | enviar para | enviem para | mandar para
            | mandem para | mudei para | minha casa fica | me mudei para | casa na | residencia | nova morada
            | novo endereco | entregar em | morada de entrega | morada e | endereco e | estou na | entrega
            | entreguem no | mandem pra | manda pra | enviem pra | mudei pra | levantar na | minha casa e
            | estamos na | estamos no | tecnico para | tecnico na
        """,
    },
    harmless="""
        pedido | numero do pedido | no do pedido | n do pedido | pedido numero | meu pedido | encomenda
        | numero da encomenda | encomenda numero | rastreio | codigo de rastreio | codigo de rastreamento
        | rastreamento | voo | numero do voo | reserva | numero da reserva | codigo da reserva | localizador
        | referencia | ref | protocolo | numero de protocolo | numero do protocolo | chamado | ticket | caso
        | numero do caso | processo | fatura | numero da fatura | nota fiscal | recibo | reclamacao
        | numero da reclamacao | erro | codigo de erro | codigo do erro | versao | modelo | artigo | produto
        | codigo do produto | terminado em | terminada em | termina em | final | com final | acaba em
        | ultimos quatro | ultimos 4 | ultimos quatro digitos | quatro ultimos | 4 ultimos | ultimos digitos
        | codigo promocional | cupom | codigo de desconto | vale | cupao | codigo de barras | qr code | preco
        | paguei | custou | reembolso | saldo | valor | total | loja | agencia | balcao | trem | comboio | onibus
        | autocarro | portao | assento | quarto | plataforma | publicacao | post | vosso numero
        | seu numero de atendimento | vosso telefone | sac | atendimento | apoio ao cliente | linha | etapa | tamanho
        | lote | cobrado | cobraram | debitado | tuite | ordem de servico | os numero | senha de atendimento | boleto
        | guia | remessa | envio | numero de envio | transacao | devolucao | sinistro | linha de apoio | entidade
        | referencia multibanco | bilhete | linha azul | nota | objeto | ultimos 4 digitos | quatro ultimos digitos
        | 4 ultimos digitos | ultimos quatro numeros
    """,
    joints="""
        e era sao sou o a os as um uma meu minha meus minhas de do da dos das no na nos nas em para pra com que me
        se n num numero esse essa este esta isso aqui agora sempre novo nova atual antigo antiga por pelo voces
        mandaram recebi chegou veio enviaram diz sms tambem so conta cartao banco tenho tem foi seria pois entao ola
        oi obrigado obrigada favor cliente titular digitei uso usei app site ainda mesmo continua verificacao
        seguranca anota segue ai ta eh telefone celular telemovel falar comigo whatsapp casa visa credito debito
        atras verso qualquer coisa codigo wifi email ser pix nascimento data nasci tb tbm vc vcs porta
    """,
    copulas="e sao era eh foi diz",
    possessives="meu minha nosso como da do",
    units="""
        dias dia horas hora minutos minuto semanas semana meses mes anos ano vezes vez euros euro reais real dolares
        pontos milhas km pessoas clientes ligacoes chamadas emails mensagens tentativas itens artigos produtos
        noites malas segundos centimos centavos unidades parcelas gigas estrelas passageiros kg quilos graus metros
    """,
    ordinary="""
        nao errada errado incorreta incorreto correta correto certa certo invalida invalido valida expirada expirou
        bloqueada bloqueado esquecida esqueci perdida a o os as um uma meu minha sua seu que porque mas e ou se ja
        sempre nunca ainda tambem muito demais segura fraca forte nova velha antiga mudou trocada esta estava era
        foi ha tem tinha eu voce ele ela de do da em no na com sem por para pra ao quando como onde cada hoje ontem
        agora aqui nem so igual mesma outra diferente impossivel facil dificil nada tudo algo ninguem funciona
        funcionava entra vai deixa aceita aceite serve provisoria temporaria publica pessoal secreta hackeada
        roubada vazada desconhecida obrigatoria favor ajuda ajudem obrigado redefinir recuperar trocar mudar
        continua aparece diz supostamente simplesmente ta inexistente incompleta vazou redefinida cadastrada
        necessaria
    """,
    ordinary_endings="ado ada ando endo indo mente ivel avel",
    months="""
        janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro fev abr ago set dez
    """,
    digits="""
        zero um dois tres quatro cinco seis sete oito nove meia=6 uma=1 duas=2 dez=10 onze=11 doze=12 treze=13
        quatorze=14 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80
        noventa=90
    """,
    at_signs="arroba | (arroba) | [arroba]",
    dots="ponto",
    streets_before="""
        rua avenida av praca travessa alameda estrada rodovia largo beco r praceta calcada quadra rotunda azinhaga
        escadinhas bairro urbanizacao travessia pca
    """,
)
