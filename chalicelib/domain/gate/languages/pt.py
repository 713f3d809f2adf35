"""Portuguese, of Portugal and of Brazil: what is sensitive, and the ways to ask for it."""

from chalicelib.domain.gate.grammar import Grammar, patterns

_AR = r"(?:a|e|ar|em|ai|es|as|ando|armos)(?:-?(?:nos|me|lhe|n[oa]s?|l[oa]s?|[oa]s?))?"
_ER = r"(?:e|a|er|ir|am|as|es|endo|indo|ei|i|ermos|irmos)(?:-?(?:nos|me|lhe|n[oa]s?|l[oa]s?|[oa]s?))?"

PORTUGUESE = Grammar(
    code="pt",
    things={
        "account": patterns(
            r"""
            (?:quatro|seis|oito|tres|dois|\d{1,2}) (?:numeros |digitos )?(?:do meio|centrais|finais|do fim|
                da frente|de tras|iniciais)
            (?:quatro|4|tres|3|seis|6) (?:ultimos|primeiros)(?: (?:digitos|numeros|algarismos))?
            titular(?:es)?
            numero (?:do|no|ao) (?:meio|centro)
            (?:numeros?|num\.?|nro\.?|no\.?|n\.?|id|codigo) (?:completo )?(?:de |da |do )?(?:(?:sua|seu|tua|teu|
                a|o) )?(?:conta|cartao|cliente|
                socio|assinante|apolice|usuario|utilizador|agencia|contribuinte|seguranca social|utente|
                    associado|matricula|titular|contrato|beneficiario)(?: bancaria| corrente| de (?:credito|debito))?
            conta (?:bancaria|corrente)  agencia e conta
            dados (?:bancarios|(?:de|do|da) (?:seu |sua |teu |tua |o |a )?(?:cartao|conta|pagamento|banco|faturacao))
            iban  nib  swift  bic  niss  nif  numero de contribuinte  chave pix
            (?:sua|tua|a) chave(?= ?(?:$|[?.!,]|pix))
            (?:ultimos|primeiros) (?:quatro|4|tres|3|seis|6|dois|2|cinco|5|oito|8)(?: (?:digitos|numeros|algarismos))?
            (?:\d{1,2}|tres|quatro|seis|oito|dezesseis|dezasseis|doze) (?:digitos|algarismos|numeros)
            (?:numero|numeros|digitos) (?:comprido|impress[oa]s?|que (?:aparecem?|esta|estao|consta)|da|do|na|
                no) (?:(?:na|no|da|do|a|o|sua|seu|tua|teu) ){0,3}(?:frente |parte da frente )?(?:do |da |
                no )?(?:seu |teu )?cartao
            (?:data de )?(?:validade|vencimento) do (?:seu |teu )?cartao  data de validade
            nome (?:de usuario|de utilizador|do titular|que (?:esta|aparece|consta) no (?:seu |teu )?cartao|no cartao)
            (?:seu|teu) (?:usuario|utilizador|login)  titular d[ao] (?:conta|cartao)
            """
        ),
        "security": patterns(
            r"""
            (?:codigo |numero )?pins?  cvv2?  cvc2?  cv2  csc
            (?:codigo|numero|digitos) (?:de )?(?:seguranca|verificacao do cartao|secret[oa]s?|pessoal)
            (?:codigo|numeros?|digitos) (?:no|do|que (?:esta|estao|aparecem?|fica|ficam) (?:no|atras)|atras|
                na) (?:verso|costas|parte de tras|tras|do)(?: (?:do|da) (?:seu |teu )?cartao)?
            (?:os )?(?:3|tres) (?:digitos|numeros|algarismos) (?:atras|no verso|do verso|de tras)
            """
        ),
        "password": patterns(
            r"""
            senhas?(?: de acesso| do cartao| atual)?  palavras?[- ]?(?:passe|chave|secreta|de seguranca|memoravel)
            password  passwords  passcode  pwd
            (?:dados|credenciais|codigo) (?:de )?(?:acesso|login|entrada|autenticacao|homebanking|internet banking)
            credenciais  login e senha  frase secreta
            """
        ),
        "code": patterns(
            r"""
            (?:chegar|receber|recebe|chega|enviamos|mandamos|mandei|enviei|recebera|recebeu|chegara|chegou|enviar|
                mandar|enviado)(?: (?:agora|ja|lhe|te|ai)){0,2} um (?:\w+ )?codigo
            (?:codigo|senha|token|numero|pin) (?:de )?(?:uso unico|utilizacao unica|verificacao|confirmacao|
                autenticacao|autorizacao|ativacao|acesso|sms|temporario|unico|seguranca|validacao|seis digitos|
                6 digitos|quatro digitos)
            (?:o |esse |este |seu |teu |um )?(?:codigo|token|numero|digitos) que(?: (?:lhe|te|voce|acabou|
                acabamos|acabaste|acaba|foi|enviamos|mandamos|recebeu|recebeste|recebe|chegou|chega|aparece|de|
                apareceu|receber|enviar|chegar|mandar|enviado)){1,5}(?: (?:por sms|por mensagem|ao \w+|no \w+|
                no seu \w+|ao seu \w+))?
            (?:o|esse|este|seu|teu|um) codigo(?! (?:de (?:desconto|erro|reserva|pedido|rastreio|rastreamento|
                barras|produto|levantamento|retirada|promocao|conduta|envio|referencia|encomenda)|postal|promocional|
                qr))
            codigo (?:por sms|do sms|da mensagem|recebido|enviado)  otp  token
            """
        ),
        "birth": patterns(
            r"""
            (?:data|dia|ano|mes|local|cidade|pais)(?: e (?:local|hora|ano))? de (?:seu |teu )?nascimento  naturalidade
            (?:seu|teu|sua|tua) (?:aniversario|idade|nascimento)  data nasc(?:imento)?\.?  dt\.? nasc\.?
            """
        ),
        "answers": patterns(
            r"""
            (?:sobrenome|apelido|nome)(?: completo| de solteira)? d[ae] (?:sua |tua )?(?:mae|avo|pai)
            (?:nome|apelido|sobrenome) de solteira
            (?:pergunta|perguntas|resposta|respostas) (?:a (?:sua |tua )?pergunta )?(?:de seguranca|secretas?|
                de recuperacao)
            resposta a (?:sua|tua) pergunta
            (?:nome d[oa] )?(?:seu|sua|teu|tua) (?:primeiro animal|primeira escola|primeiro carro|
                primeiro professor|animal de estimacao|primeiro bicho)\w*
            """
        ),
        "address": patterns(
            r"""
            numero d[ae] (?:porta|casa|rua)
            (?:(?:seu|teu|o|um|vosso) )?(?:novo )?endereco(?: (?:completo|atual|residencial|postal|de (?:entrega|
                cobranca|casa|envio|faturamento)))?(?! (?:de e-?mail|eletronico|d[ao]s? (?:loja|nossa|site|agencia|
                escritorio|pagina)|do nosso))
            (?:(?:sua|tua|a|uma) )?morada(?: completa| atual| de (?:entrega|faturacao))?  (?:codigo|cod\.?) postal
            cep  domicilio  (?:sua|tua) (?:rua|casa|residencia)  nome da (?:sua |tua )?rua
            onde (?:voce )?(?:mora|moras|vive|vives|reside)
            """
        ),
        "contact": patterns(
            r"""
            (?:seus|teus|os) contactos?(?! (?:connosco|da loja))
            (?:o|seu|teu) (?:telemovel|celular)(?! (?:novo|avariado|nao))
            (?:do|da|no|ao) (?:e-?mail|telefone|telemovel|celular)(?! (?:que|de (?:confirmacao|boas)|com))
            (?:(?:numero|num\.?|no\.?|n\.?) (?:de |do )?)(?:(?:seu|teu) )?(?:telefone|telemovel|celular|contato|
                contacto|whatsapp|fixo|cel)
            (?:seu|teu|um|sua|tua|vosso) (?:\w+ )?(?:telefone|telemovel|celular|contato|contacto|whatsapp|zap|
                cel|fone)(?: de contato| movel)?
            telefone (?:de contato|de contacto|celular|fixo|para contato|associado|cadastrado|com ddd)  ddd
            (?:seu|teu|um|vosso|o) (?:\w+ )?(?:e-?mail|correio eletronico|
                mail)(?: de contato| cadastrado| registado| pessoal)?(?! que (?:lhe|te|enviamos|
                mandamos)| de confirmacao| de boas)
            (?:endereco de |endereco )?(?:e-?mail|correio eletronico) (?:de contato|cadastrado|associado|
                registado|da conta|vinculado|com que)
            endereco (?:de e-?mail|eletronico)
            (?:dados|informacoes|informacao|forma|numero|meio) (?:de|para) (?:contato|contacto)
            (?:seu|teu|um) numero(?! de (?:pedido|reserva|caso|rastreio|voo|ticket|referencia|ordem|encomenda|
                fatura|bilhete|protocolo))
            numero (?:para|no qual|em que|onde) (?:o qual |que )?(?:possamos|podemos|ligar|lig|te|lhe)\w*
            """
        ),
        "papers": patterns(
            r"""
            certidao de (?:casamento|nascimento|obito)
            fatura (?:da|do|de) (?:luz|agua|gas|telefone)
            (?:numero d[oe] |copia d[oe] |foto d[oe] )?(?:seu |teu |o |um )?(?:rg|cpf|cnpj|cnh|cartao de cidadao|
                cartao do cidadao|bilhete de identidade|passaporte|carta de conducao|
                carteira de (?:motorista|identidade|habilitacao|trabalho)|titulo de eleitor|titulo de residencia|
                    documento de identidade|identidade)(?! (?:foi|esta))
            (?:documento|documentos|documentacao|comprovante|comprovativo|prova) (?:de |com )?(?:identidade|
                identificacao|oficial|residencia|morada|endereco|renda|rendimentos|foto)
            (?:seu|seus|teu|teus|sua|tua) (?:documento|documentos|identificacao|documentacao)
            conta de (?:luz|agua|gas|telefone)  selfie  recibo de vencimento  contracheque  holerite
            (?:foto|fotografia|imagem|copia|digitalizacao|print|captura)s? (?:\w+ )?d[oae]s? (?:(?:seu|sua|teu|
                tua|ambos|os|as|dois|lados|frente|verso|e|do|da|um) ){0,5}(?:cartao|rg|cpf|cnh|passaporte|documento|
                identidade|extrato|conta|rosto|identificacao|comprovante de \w+)
            frente e verso d[oa] (?:seu |teu )?(?:cartao|documento|rg|identidade)
            """
        ),
        "statement": patterns(
            r"""
            extratos?(?: bancarios?| d[ae] (?:sua |tua )?(?:conta|cartao))?  faturas? do (?:seu |teu )?cartao
            movimentos bancarios  (?:declaracao de )?(?:imposto de renda|irs)
            """
        ),
        "details": patterns(
            r"""
            (?:(?:seus|teus|os|alguns|uns|mais|vossos) )?dados(?: (?:pessoais|completos|cadastrais|
                de (?:identificacao|cadastro|registo)|privados))?(?! (?:d[oae]s? (?:seu |sua |teu |tua )?(?:pedido|
                reserva|voo|envio|viagem|encomenda|compra|moveis)|moveis))
            (?:seu|teu|o) nome completo  nome completo  nome e (?:sobrenome|apelido|morada|endereco|telefone|cpf)
            (?:seu|teu|o) (?:sobrenome|apelido)
            (?:suas|tuas) informacoes(?: pessoais)?  informacoes (?:pessoais|bancarias|confidenciais|cadastrais)
            informacao pessoal
            """
        ),
    },
    listed={
        "account": patterns(r"conta  cartao  agencia  login"),
        "address": patterns(r"rua  cidade  localidade"),
        "contact": patterns(r"e-?mail  telefone  tel  telemovel  celular  numero  whatsapp  contato  contacto"),
        "details": patterns(r"nomes?  sobrenomes?  apelidos?"),
        "birth": patterns(r"idade  nascimento"),
        "code": patterns(r"codigos?"),
    },
    harmless=patterns(
        r"""
        codigo d[oae] (?:seu |sua |teu |tua )?(?:vale|cupao|cupom|oferta|presente)
        codigo (?=[a-z]{2,9}\d)[a-z0-9]{4,12}
        (?:numero|num\.?|codigo|referencia|dados|id|data)s? (?:de |do |da )?(?:(?:seu|sua|teu|tua|o|
            a) )?(?:pedido|reserva|rastreio|rastreamento|voo|caso|incidente|referencia|ticket|fatura|nota fiscal|
            serie|bilhete|protocolo|encomenda|envio|ordem|modelo|compra|loja|assento|comboio|trem|produto|erro|
            desconto|promocao|cupom|cupao|barras|reclamacao|devolucao|entrega|viagem|levantamento|retirada|processo|
            atendimento)
        codigo (?:promocional|qr|de conduta)
        noss[oa]s? (?:\w+ )?(?:endereco|morada|e-?mail|telefone|numero|dados|contato|contacto|codigo postal|
            cep)(?: de (?:contato|contacto|atendimento))?
        (?:endereco|morada|cep|codigo postal|telefone) (?:da|do) (?:nossa |nosso )?(?:loja|agencia|escritorio|
            site|pagina|restaurante)
        (?:ligue|ligar|liga|telefone|telefonar|escreva|escrever|contate|contacte)(?:-nos)? (?:para|pelo|no|
            a) (?:o |a )?(?:nosso |nossa )?(?:telefone|numero|e-?mail)
        (?:mais|alguns|outros) (?:detalhes|dados|informacoes) (?:do que|sobre|d[oa] (?:problema|que|pedido|
            sua viagem|ocorrido))
        (?:foto|fotografia|imagem|print|captura)s? (?:d[aeo] (?:tela|ecra) )?d[oae]s? (?:\w+ )?(?:dano|danos|
            produto|etiqueta|erro|mensagem|caixa|embalagem|tela|ecra|pacote|encomenda|artigo|nota fiscal)
        (?:cartao|vale) (?:presente|de embarque|sim|oferta)
        (?:feliz|festa de|presente de|bolo de|pelo seu|pelo teu) aniversario
        (?:diga-nos|diga|diz-nos|conte-nos|conta-nos|nos conte|nos diga|explique-nos|pode (?:nos )?(?:dizer|
            contar)|pode dizer-nos) (?:o que (?:aconteceu|houve|se passou|viu|ve)|como|quando|onde (?:foi|aconteceu|
            comprou)|se|por que|porque|mais|qual (?:loja|produto|foi)|em que (?:loja|dia))
        """
    ),
    verbs=patterns(
        rf"""
        (?:envi|mand|pass)\w{{1,3}}(?:-?(?:nos|me))? (?:por|via|em|pelo|pela|no) (?:mensagem|dm|privado|inbox|
            direct|chat|mp)(?: (?:privad[oa]|diret[oa]))?
        (?:leia|le|ler|diga|dita|dite) (?:para mim|pra mim|para nos|em voz alta)
        p(?:onha|oe)(?:-?[oa]s?)?  pode (?:dar|dizer|enviar|mandar|passar)(?:-?[oa]s?)?(?= ?(?:$|[.!?]))
        (?:re)?encaminh\w{{1,4}}
        lei?a-?(?:mo|ma|nos|me|o|a|no-lo)  diga-(?:mo|ma|no-lo)
        facult(?:e|a|ar|em)(?:-?(?:nos|me))?  (?:nos |me )?(?:faca|faz|fizesse|fazer)(?:-nos)? chegar
        (?:pode |poderia |podia )?lembrar-?(?:nos|me)
        (?:me|nos) (?:passa|passas|passe|fala|fale|manda|mande|envia|envie|da|de|dita|dite|confirma|confirme|
            informa|informe|lembra|lembre|escreve|escreva|compartilha)
        (?:re)?envi{_AR}  mand{_AR}  d(?:e|ar|eem|a)(?:-?(?:nos|me))(?:-?[oa]s?)?  dar
        (?:nos|me) (?:da|das|daria|darias|de|des|dar|dao|envi\w{{1,3}}|mand\w{{1,3}}|pass\w{{1,3}}|diz|dizes|
            diria|diga|digas|dizer|inform\w{{1,3}}|indi\w{{2,4}}|confirm\w{{1,3}}|forne\w{{2,4}}|escrev\w{{1,3}}|
            deix\w{{1,3}}|compartilh\w{{1,3}}|lembr\w{{1,3}})
        di(?:ga|z|gam|zer)(?:-?(?:nos|me))?(?:-?[oa]s?)?  inform{_AR}  forne(?:c|ca)(?:a|e|er|am)?(?:-?(?:nos|me))?
        disponibiliz{_AR}  indi(?:c|qu){_AR}  compartilh{_AR}  partilh{_AR}  confirm{_AR}  verifi(?:c|qu){_AR}
        introduz(?:a|ir|am)?  insir(?:a|am)  inserir  insere  digit{_AR}  escrev{_ER}  tecl(?:e|ar|a)  respond{_ER}
        inclu(?:a|ir|am|i|indo)(?:-?[oa]s?)?  adicion{_AR}  acrescent{_AR}  anex{_AR}  carreg(?:ue|ar|a)
        (?:faca|fazer|faz) (?:o )?upload
        pass{_AR}  deix{_AR}  mostr{_AR}  fotograf(?:e|ar|a)  digitaliz{_AR}  escane(?:ie|ar|ia)  comuni(?:c|qu){_AR}
        preench{_ER}  complet{_AR}  anot(?:e|ar|a)  lembr(?:e|a|ar)-?(?:nos|me)
        (?:faca|faz|fazer)(?:-?nos)? chegar  remet{_ER}  leia  ler  ditar  dite  especifi(?:que|car|ca)
        coloque?(?:-?[oa])?  coloc(?:ar|a)  poe  ponha  mencion(?:e|ar|a)  publique  apresent(?:e|ar|a)
        entreg(?:ue|ar|a)(?:-?(?:nos|me))?  valid(?:e|ar|a)
        (?:tire|tira|tirar) (?:uma )?foto  transmit{_ER}  soletre  registe  registr(?:e|ar|a)  conte(?:nha|m|r)
        cadastr(?:e|ar|a)  encaminh{_AR}  posta  poste  postar  ced(?:a|er)-?nos  conced(?:a|er)-?nos
        """
    ),
    frames=patterns(
        r"""
        (?:formulario|pagina|ficha) tem um[a]? (?:campo|espaco|caixa|linha) para
        (?:que|qual)(?= (?:senha|palavra-passe|pin|nif|cpf|morada|endereco|cep|iban|numero d[ae] (?:conta|cartao|
            cliente))\b)
        (?:teriamos|teria|temos|tenho) (?:de|que) (?:ver|saber|conhecer|ter|confirmar)
        (?:esta|estas) com(?= (?:o|a|seu|sua|um) [^?.!]{2,40}\?)
        (?:ficamos|fico|estamos|estou|continuamos) (?:a aguardar|a espera|aguardando|no aguardo|
            a esperar)(?: (?:d[aeo]s?|por))?
        aguard(?:amos|o)(?: (?:d[aeo]s?|por))?
        (?:se|quando|assim que|logo que) (?:me |nos )?(?:der|disser|enviar|escrever|passar|mandar|informar|
            facultar|indicar|deixar)
        (?:quer|querem|precisa|precisam|exige|exigem|pede|pedem|requer)(?: (?:ver|ter|saber|receber|d[aeo]))?
        (?:comecemos|comecamos|vamos comecar|iniciemos)(?: pel[oa]| por| com)?  agradec(?:iamos|emos|eriamos|o|ia)
        amabilidade de
        (?:podemos|posso|podiamos) (?:tomar|anotar|apontar|registar|ficar com)(?: nota)?(?: d[aeo]s?)?
        sem(?= [^.;:!?]{3,60} nao (?:podemos|posso|conseguimos|consigo|da|e possivel|vamos|avancamos|ha))
        (?:teria|terias|tinha)(?= (?:um|algum|uma|o seu|a sua))  (?:se for|se fosse) possivel
        (?:pedimos|solicitamos|rogamos|agradecemos|agradeciamos|agradeceriamos)(?: \w+){0,2} que
        (?:devemos|temos de|temos que|tenho de|tenho que|vamos ter de)(?: \w+)? (?:ver|verificar|confirmar|
            saber|pedir\w*|perguntar\w*|validar)
        qual(?: e| era)?(?: o| a)?(?= (?:cpf|rg|nif|cep|e-?mail|telefone|endereco|numero|nome|codigo|data|
            senha|morada|telemovel|celular))
        (?:precis|necessit|requer|exig|solicit|ped|quer|gostar|dever|pretend)(?:amos|o|aremos|arei|ariamos|aria|
            imos|iremos|irei|iria|emos|ia|a|em|am|e|iamos)(?: (?:de |d[eoa] )?(?:saber|conhecer|ter|que (?:nos |me |
            voce )?(?:\w+)|ver|confirmar|verificar|validar))?
        precisando(?: de)?  falta(?:m)?(?:-nos| me| nos|-me)?(?: so| apenas)?  so falta(?:m)?
        (?:posso|podemos|poderiamos|poderia|podia|podiamos|pode|consegue|consegues)(?: saber| ter| pedir(?:-lhe|
            -te)?| perguntar| anotar| confirmar| verificar| tomar nota d[aeo]| ver)(?: (?:a|o|um|uma))?
        (?:qual|quais|que|como) (?:e|sao|era|seria|seriam)
        qual(?: o| a)?(?= (?:seu|sua|teu|tua|o seu|a sua|o teu|a tua))  (?:cade|kd)
        qual (?:e-?mail|telefone|endereco|numero)
        (?:tem|tens|voce tem|lembra|sabe|sabes|recorda|recorda-se|
            lembra-se)(?: d[aeo]| ai| a mao| consigo)?(?=[^.!]{2,80}\?)
        (?:a espera|aguardamos|aguardo|aguardando|no aguardo|esperamos|pendentes?|ficamos a espera|
            fico a espera)(?: d[aeo]| (?:receber|apenas))?
        (?:assim que|quando|logo que|apos|depois que|se|ate que|enquanto nao|mal) (?:tivermos|recebermos|
            recebamos|soubermos|nos (?:der|disser|enviar|informar|mandar|confirmar|indicar|passar|fornecer)|tiver|
            receber|souber|(?:voce )?(?:enviar|informar|mandar|confirmar|passar|fornecer|der|disser)|tivessemos|
            soubessemos)
        nao (?:podemos|posso|conseguimos|consigo|e possivel|da para|conseguiremos|poderemos|ha como|tem como|
            vai dar)[^,.;:!?]{0,50} (?:sem|ate que|se nao)(?: ter| saber| \w+)?
        (?:impossivel|dificil|complicado|nada podemos fazer)[^,.;:!?]{0,30} sem
        com(?= (?:o |a )?(?:seu|sua|teu|tua|o|a) [^.;:!?]{3,40} (?:podemos|poderiamos|conseguimos|consigo|
            poderia|consegui|conseguiriamos|posso))
        (?:o que|tudo o que|tudo que|a unica coisa que|so)(?: (?:precisamos|falta|preciso|necessitamos|pedimos|
            resta))(?: e| sao|:)?(?: o| a| d[oae])?
        (?:basta(?:m)?|bastaria|e suficiente|so precisamos de|so preciso de|apenas)(?: o| a| com| os| as)?
        (?:por favor|pfv|pf|por gentileza|por obsequio|favor)(?: (?:\w+(?:ar|er|ir)))?(?= (?:o|a|os|as|seu|sua|
            seus|suas|teu|tua|numero|nome|cpf|rg|e-?mail|telefone|data|codigo|dados|pin|senha|cep)\b)
        (?:solicita-se|pede-se|requer-se|pedimos-lhe|e pedido|sera pedid[oa]|sera solicitad[oa]|vamos pedir|
            irei pedir|iremos pedir|vou pedir|pedirei|pediremos)(?: que \w+)?
        (?:para|a fim de) (?:verificar|confirmar|validar)(?= (?:o |a )?(?:seu|sua) (?:data|endereco|morada|
            telefone|e-?mail|cpf|codigo|pin|numero|conta))
        (?:tenha|tem|ter|deixe) (?:a mao|em maos|prepara|separad)\w*
        (?:ainda nao|nao) (?:temos|recebemos|tenho|recebi|nos (?:deu|disse|enviou|informou|mandou)|me (?:deu|
            disse|enviou|passou)|informou|enviou|consta|encontramos|vemos)
        (?:esqueceu|esqueceste|faltou)(?:-se)?(?: de)?(?: (?:incluir|por|informar|indicar|dizer|enviar|mandar|
            colocar|nos \w+))
        (?:importa-se|importas-te|se importaria|se importa|importaria-se|incomoda-se)(?: de| em)?(?: (?:nos |
            me )?\w+(?:ar|er|ir)(?:-nos|-me)?)?
        (?:ha|existe|tem) (?:algum|um)(?= (?:numero|telefone|e-?mail|contato|contacto))
        (?:e|sao|sera|seria|torna-se)(?: muito| tambem)? (?:necessari[oa]s?|obrigatori[oa]s?|precis[oa]|
            imprescindivel|indispensavel|util|suficiente)(?: que \w+| ter| saber)?
        (?:podemos|pode) confiar(?:-nos)?  confie(?:-nos)?
        ajuda(?:va|ria)?(?:-nos)?(?: muito)? (?:ter|saber|se (?:tivermos|soubermos|nos))
        seria (?:bom|otimo|util) (?:ter|saber)
        """
    ),
    lacks=patterns(
        r"""
        sem(?= (?:o|a|os|as|seu|sua|esse|essa|um|uma) [^.;:!?]{3,60} (?:impossivel|dificil|complicado|nada|nao))
        nao (?:pode|podem|podemos|posso|consegue|conseguem|podera)[^.;:!?]{0,50} (?:ate|enquanto|sem|se nao|
            antes de)
        so (?:pode|podem|podemos)[^.;:!?]{0,40} (?:quando|com|se|depois)
        sem(?= [^.;:!?]{3,60} nao )
        """
    ),
    behind=patterns(
        r"""
        (?:ja )?(?:chega|chegam|basta|bastam|serve|servem)(?= ?(?:$|[.!,]))
        (?:serve|servem|da|tambien serve)(?= ?$)
        [^\W\d]{3,14}(?:aria|eria|iria)m?(?: (?:muito|bastante|tudo|o|a)\b)?
        por favor  pfv  pf  por gentileza  faz favor  se faz favor  obrigad[oa](?= ?$)
        (?:e|sao|sera|serao|seria|seriam|
            fica)(?: \w+mente| muito| tambem| tudo o que| tudo que| o que| a unica coisa que)? (?:necessari[oa]s?|
            obrigatori[oa]s?|precis[oa]s?|imprescindive(?:l|is)|uti(?:l|eis)|suficientes?|o que (?:precisamos|falta)|
            indispensave(?:l|is)|exigid[oa]s?|solicitad[oa]s?|precisamos|preciso|falta|fundamenta(?:l|is)|
            de (?:grande )?ajuda|perfeit[oa]|ideal|tudo)
        (?:ajuda|ajudaria|ajudava|ajudam|basta|bastam|bastaria|serve|falta|faltam|facilita|facilitaria|
            agiliza|agilizaria|permite|resolve)(?:-nos| muito| bastante)?
        (?:nos|me) ajud\w+
        (?:precisamos|preciso|necessitamos|pedimos|queremos)
        (?:deve|devem|tem que|tem de|precisa|precisam|pode|podem|deverao|devera|ha que) (?:ser )?(?:enviad|
            fornecid|indicad|confirmad|incluid|anexad|informad|enviar|fornecer|inserid|apresentad|verificad|mandad|
            partilhad|compartilhad|preenchid|digitad|introduzid|transmitid)(?:o|a|os|as)?
        (?:necessari[oa]s?|exigid[oa]s?|obrigatori[oa]s?|pendentes?)  (?:senao|ou) nao (?:podemos|conseguimos)
        (?:em|as) maos?  a mao  (?:por|via|no) (?:dm|inbox|direct|privado|mensagem privada|mensagem direta|mp)(?= ?$)
        """
    ),
    outright=patterns(
        r"""
        (?:ainda usa|continua a usar|continua usando)s? (?:o|a) mesm[oa] (?:e-?mail|numero|telefone|morada|endereco)
        como se chama(?:va)? (?:a sua|o seu|a tua|o teu|sua|seu) (?:escola|professor\w*|cao|cachorro|gato|melhor amig\w)
        (?:est[ae]|ess[ae])(?: ainda)? e(?: ainda)? (?:a sua|o seu|a tua|o teu) (?:morada|endereco|telefone|numero|
            e-?mail|cep|codigo postal|data de nascimento)
        quando (?:faz|fazes|e o seu aniversario|e o teu aniversario)(?: anos)?
        para onde (?:lhe |te |e que )?(?:mandamos|enviamos|mando|envio|entregamos|(?:devemos|posso|
            podemos) (?:mandar|enviar|entregar))
        em que (?:cidade|pais|terra|ano|lugar|mes|dia|freguesia) (?:voce |e que )?(?:nasceu|nasceste)
        (?:telefone|numero|telemovel|celular|cep) (?:acaba|termina|comeca) (?:em|por|com)(?=[^.!?]{1,30}\?)
        em nome de quem (?:esta|e) (?:a|o) (?:conta|cartao|contrato)
        (?:ainda e|e|continua a ser) [^?.!]{3,40} (?:o seu|a sua|seu|sua) (?:telefone|numero|morada|endereco|
            e-?mail|cep)(?=\?)
        (?:que|quais|qual) (?:sao )?(?:os |o )?(?:numeros|digitos|codigo) (?:aparece|aparecem|ve|ves|tem|diz|veio|
            vieram|sao|esta|estao|mostra|que|chegou|chegaram)
        (?:que|qual|para que) (?:o )?numero (?:prefere|preferes|uso|ligo|posso|devo|da|e melhor|lhe|te)
        (?:o )?seu numero (?:e|seria)(?= ?(?:$|[?.!]))
        (?:quando|onde|ano em que|dia em que) (?:voce )?(?:nasceu|nasceste)
        (?:mora|moras|vive|vives|reside) (?:na|no|em) [^?.!]{3,50},? (?:esta certo|certo|correto|nao e|ne|confere|
            e isso|sim)(?=\?)
        (?:a sua|sua|o seu|seu|a tua|o teu) (?:data de nascimento|morada|endereco|cep|codigo postal|telefone|
            apelido|sobrenome|aniversario) (?:e|acaba em|termina em|comeca por)(?= [^?.!,]{2,50}\?)
        (?:ainda|continua a?|continuas a?) ?(?:mora|moras|morar|morando|vive|vives|viver|vivendo|reside|residir)
        (?:mora|moras|vive|reside)(?: \w+)? ainda
        (?:qual|que)(?: e)?(?: o)? nome (?:que )?(?:esta|aparece|consta|vem|figura|tem)(?: \w+)? no (?:seu |teu )?cartao
        nasceu (?:quando|em que|onde)
        (?:que|qual) (?:telefone|telemovel|celular|e-?mail|morada|endereco)(?: \w+)? (?:tem|tens|esta|consta|
            usou|usaste|registou|cadastrou|temos|deu|foi)
        qual e (?:o seu|a sua|o teu|a tua)(?= ?(?:$|\?))
        (?:que|qual) numero (?:esta|aparece|tem|consta|vem)(?: \w+)? (?:no|na|em) (?:seu |sua |teu |
            tua )?(?:cartao|conta)
        (?:para|em|com|a) (?:que|qual) (?:numero|e-?mail|telefone|endereco|morada)(?: \w+)?
        (?:quando|em que dia|em que ano|que ano|onde|em que data) (?:voce |e que )?(?:nasceu|nasceste)
        onde (?:voce |e que )?(?:mora|moras|vive|vives|reside)(?= ?$|[?,.!])
        (?:que idade|quantos anos) (?:voce )?(?:tem|tens)(?= ?$|[?,.!])
        (?:como|onde|em que numero|para que numero|em qual numero|qual numero|para onde)(?: e que)? (?:podemos|
            posso|o |a |te |lhe )?(?:podemos |posso )?(?:contactar|contatar|ligar|falar com|localizar|encontrar|
            contacta|entrar em contato|entrar em contacto|ligo|ligamos)\w*(?:-lhe|-lo|-la|-te)?
        (?:com|em|para) (?:que|qual) (?:e-?mail|numero|telefone|endereco|morada)
        (?:como se chama|qual e o nome d[ae]|qual o nome d[ae]|como se chamava) (?:a |o )?(?:sua|seu|tua|
            teu) (?:mae|pai|primeir[oa] \w+|animal|cao|cachorro)
        (?:o que|que) (?:diz|esta escrito n)o? ?(?:sms|a mensagem que (?:lhe|te) enviamos|codigo)
        nome(?:,| e)? (?:endereco|morada|telefone|e-?mail|cpf)
        (?:mostre|mostra|mostre-nos)(?: a camara| para a camera)? (?:o )?(?:seu|teu) cartao
        """
    ),
    confirmations=patterns(
        r"""
        (?:e )?(?:qual e|quais sao)(?= ?$)
        o que esta escrito
        (?:esta|e|continua) (?:esse|essa|este|esta|corret[oa]|cert[oa]|o mesmo|a mesma)(?: mesmo)?
        confere
        """
    ),
    negators=patterns(
        r"""
        apag(?:ue|a|uem)  remov(?:a|e|am)  retir(?:e|a|em)  elimin(?:e|a|em)
        tir(?:e|a)(?= (?:o|a) (?:post|foto|seu|sua))
        nao  nunca  jamais  ninguem  nenhum[a]?  tampouco  nem  sem  evit(?:e|a|ar|em)  deixe de  em vez de
        ao inves de  cuidado  desconfi(?:e|a|em)  guarde  guarda  proteja  mantenha
        """
    ),
    culprits=patterns(
        r"""
        (?<!estamos )(?<!estou )(?:a pedir|pedindo|a solicitar)
        quem (?:quer|quiser|pedir|pede|peca)
        (?:sms|mensage(?:m|ns)|e-?mails?|chamadas?|ligac(?:ao|oes)|links?)(?: \w+)? (?:a pedir|pedindo|
            a solicitar|solicitando|que (?:lhe |te )?(?:pe[dc]|solicit)\w+)
        alguem  qualquer pessoa  golpistas?  burl(?:ao|oes|as?)  fraudes?  criminosos?  ladroes  impostor(?:es)?
        phishing  quem (?:lhe|te)  se (?:lhe|te) (?:pedirem|ligarem|perguntarem)  golpes?  bandidos?  hackers?
        suspeit[oa]s?
        """
    ),
    late_negators=patterns(
        r"""
        (?:com|a|para|com mais) (?:ninguem|desconhecidos|estranhos|terceiros|outras pessoas)
        nao (?:e|sera|sao|serao) (?:necessari[oa]s?|precis[oa]s?|obrigatori[oa]s?|segur[oa])
        nao (?:somos nos|e nosso|e nossa|vem de nos)  e (?:um golpe|uma burla|fraude|golpe|perigoso|arriscado)
        """
    ),
    not_negators=patterns(
        r"""
        por ?que nao
        nao (?:hesite|hesites|se esqueca|te esquecas|esqueca|esquecas|deixe|deixes|se preocupe|te preocupes|
            tenha medo|tenha receio|demore|tenha vergonha)(?: (?:de|em))?
        nao(?= (?:poderia|podia|pode|podes|quer|queria|me (?:da|das|diz|dizes|passa|envia)|nos (?:da|diz|envia|
            manda|passa|informa)|se importa|teria|tem|consegue|nos dava|nos dizia) [^.!]{0,90}\?)
        nao (?:ha problema|tem problema|so|apenas|encontro|encontramos|localizamos|aparece|consta|vemos|
            consigo (?:encontrar|ver|achar)|conseguimos (?:encontrar|ver|achar|localizar)|obstante|faz mal)
        se nao (?:se importa|for incomodo|se importar|te importas)
        sem (?:problema|compromisso|falta|duvida|demora|pressa|mais)
        nao(?=, (?:precis|por favor|so|obrigad|envi|mand|nos|desculp))
        alguem (?:da nossa equipa|da equipe|da equipa|da nossa equipe|do nosso)
        (?:equipe|equipa|departamento) (?:de|anti)[- ]?fraudes?  antifraude
        """
    ),
    excluders=patterns(r"em vez de  ao inves de  em lugar de  nao  nem  nunca  sem  exceto  salvo  menos  alem de"),
    contrasts=patterns(r"nao"),
    flips=patterns(r"so  somente  apenas  unicamente  mas  porem  simplesmente  antes  sim  basta  em vez disso"),
    elsewhere=patterns(
        r"""
        (?:so|somente|apenas|mas|mas sim|sim|antes|de preferencia|unicamente)(?: \w+)? (?:por|em|via|no|na|pelo|
            pela|atraves de|num|numa) (?:um |uma |nosso |nossa )?(?:\w+ )?(?:mensagem|privado|dm|mp|inbox|direct|
            chat|whatsapp|e-?mail|directa)
        """
    ),
    not_a_verb_after=patterns(
        r"""
        (?:a|as)(?= ?$)
        (?:o|os|as|um|uma|uns|umas|seu|sua|teu|tua|do|da|ao|pelo|pela|por|em|no|na|este|esta|esse|essa|meu|
            nosso|nossa|cada|primeir[oa]|ultim[oa]|nov[oa]|proxim[oa]|vosso)
        """
    ),
    doers=patterns(
        r"""
        (?:lhe|lhes|te|se|ja|equipe|equipa|banco|colega|agente|sistema|motorista|estafeta|aplicacao|aplicativo|
            app|empresa|(?<!ha )(?<!tem )(?<!tens )que|quem|vamos|vou|vai|vao|para|estamos a|esta a|conseguimos|
            podemos|posso|tentar|tentando|eles|elas|nos(?= ))(?: (?:lhe|lhes|te|se|ja))*
        """
    ),
    predicates=patterns(
        r"""
        mud(?:e|ar|ou|amos|a)|troc(?:ou|ar|amos)
        previst[oa]s?|marcad[oa]s?|agendad[oa]s?
        deu|dado|deste|viajam?|separad[oa]s?
        [^\W\d]{3,14}(?:ava|avam|aste|ou|iu)|estava|saiu|esta|corret[oa]s?|cert[oa]s?|segur[oa]s?|lamentamos|
            desculpas?|atraso|mostra|ignore|ignora|bloqueie|parabens|ja tem|obrigad[oa] pel[oa]
        [^\W\d]{3,14}(?:amos|emos|imos|aram|eram|iram)
        (?:esta|estao|estas|foi|foram|era|tem|temos|havia|ha|sera|serao|pode|podem|podera|podes|vai|vao|chega|
            chegou|chegara|chegam|continua|ficou|fica|ficam|mudou|mudei|muda|mudar|alterar|altere|altera|atualizou|
            atualize|bloqueou|perdeu|perdeste|perdido|esqueceu|esqueceste|recebeu|recebera|recebe|apague|apaga|
            remova|remove|retire|retira|verificou|veja|ve|consulte|encontrara|encontra|use|usa|utilize|clique|clica|
            siga|segue|entre|entra|ligue|liga|lamento|funciona|funcionam|funcionou|expira|expirou|proteja|guarde|
            guarda|escondeu|fez|viu|quer|queres|serve|disse|pediu|peca|pedem|pede|problemas?|e (?:segur|valid|
            noss)\w+)
        """
    ),
    barriers=patterns(
        r"""
        enquanto  porque  ja que
        para (?:rever|ver|arranjar|resolver|olhar|mudar|repor|abrir|atualizar|tratar|investigar|analisar|
            desbloquear|cancelar|devolver|redefinir)
        (?:o que|se|como|quando|por que) (?:foi|e|esta|aconteceu|houve|vamos|lhe|te)
        (?:na|no|dentro da|dentro do) (?:nossa |nosso )?(?:app|aplicacao|aplicativo|site|pagina)
        (?:mensagem|link|momento|minuto|tempo|aviso) (?:para|enquanto|quando|e|com)  podemos  vamos
        (?:foi|esta|estao|estava|continua) \w+
        """
    ),
    fillers=patterns(
        r"""
        voss[oa]s?|noss[oa]|pls|caso|socio|utilizador|usuario
        (?:seu|sua|seus|suas|teu|tua|teus|tuas|o|a|os|as|um|uma|de|do|da|dos|das|e|ou|com|por|favor|para|tambem|
            ainda|so|apenas|complet[oa]|atual|ok|obrigad[oa]|ola|oi|bom|boa|dia|tarde|noite|agora|aqui|depois|
            primeiro|nomes?|numeros?|conta|cartao|titular|mais|tudo|dados?|seguintes?|caro|cara|desculpe|bem|
            perfeito|otimo|muito|no|na|em|que|mao|registad[oa]|cadastrad[oa]|associad[oa]|contato|contacto|nov[oa]|
            sim|claro|voce|pergunta|passo|seguranca|mensagem|privado|dm|identificacao|verificacao|finalmente|um|dois|
            tres|pfv|pf|gentileza|se|faz|antes|entao)
        \d{1,2}  [a-e](?=\))
        """
    ),
    splits=patterns(
        r"""
        mas  e(?! \w+(?:ado|ada|ido|ida|ados|adas)\b)  ou  nem  porque  enquanto  se  entao  embora  quando
        assim que  logo que  para que  ate que  porem
        pois
        """
    ),
    alternatives=patterns(r"ou  nem"),
    additions=patterns(r"e  ou  nem"),
    pronouns=patterns(
        r"""
        aqui(?= ?(?:$|[.!]))  um(?:a)?(?= ?(?:$|[.!]|em baixo|abaixo|aqui))  (?:para aqui|para ca)
        (?:(?:nos|me|uma foto d|uma copia d) ?){0,2}(?:-?(?:o|a|os|as|lo|la|no|na)|isso|isto|esses|essas|
            esse dado|esses dados|ambos|ele|ela|eles|elas|tudo)(?= ?(?:$|[?.!,;:)]|por|em|aqui|agora|com|e|pelo|no|
            na|via|para|ao))
        """
    ),
    pronoun_verbs=patterns(
        r"""
        (?:envi|mand|pass)\w{1,3}(?:-?(?:nos|me))? (?:por|via|em|pelo|pela|no) (?:mensagem|dm|privado|inbox|direct|
            chat|mp)(?: (?:privad[oa]|diret[oa]))?
        (?:leia|le|ler|diga|dita|dite) (?:para mim|pra mim|para nos|em voz alta)
        pode (?:dar|dizer|enviar|mandar|passar)(?:-?[oa]s?)?
        \w{2,12}-m[oa]s?  \w{2,12}-(?:nos-|me-)?(?:o|a|os|as|l[oa]s?|n[oa]s?)  \w{2,12}l[oa]s?  \w{2,9}e[oa]s?
        """
    ),
    determiners=patterns(
        r"""
        (?:seu|sua|seus|suas|teu|tua|um|uma)  (?:por favor|se faz favor),? (?:o|a|os|as)
        (?:qual e|quais sao) (?:o|a|os|as)  (?:pode|poderia) (?:dar|dizer)(?:-nos|-me)?(?: (?:o|a))?
        (?!\w*(?:ara|arao|aremos|era|erao|eremos|ira|irao|iremos)\b)(?:envi|mand|indi|inform|confirm|escrev|insir|
            introduz|digit|forne|compartilh|partilh|inclu|
            precis)\w+(?:-nos|-me| de)?(?: (?:seu|sua|o|a))?
        (?:responda|responde) com(?: (?:seu|sua|o|a))?  (?:diga|diz|de|da)-(?:nos|me)(?: (?:o|a))?
        """
    ),
    rewordings={
        "": (
            "Para confirmar que é você, use a nossa página segura: {{ link }}. Aqui não é "
            "preciso escrever nada pessoal."
        ),
        "contact": "Prefere que liguemos? Escolha a hora na nossa página segura: {{ link }}.",
        "details": "Envie-nos uma mensagem direta e vemos já. Não é preciso nenhum dado pessoal.",
    },
    stubborn=patterns(
        r"senha  password  endereco  morada  telefone  telemovel  nascimento  cartao  passaporte  seguranca  extrato"
    ),
)
