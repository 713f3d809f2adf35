"""Spanish, of Spain and of America: what is sensitive, and the ways to ask for it."""

from chalicelib.domain.gate.grammar import Grammar, patterns

_AR = r"(?:a|e|ar|en|ad|as|es|ando|a[sr]me|arnos)(?:nos|me|le|les)?(?:l[oa]s?)?"
_ER = r"(?:e|a|er|ir|an|ed|id|es|as|iendo|i)(?:nos|me|le|les)?(?:l[oa]s?)?"

SPANISH = Grammar(
    code="es",
    things={
        "account": patterns(
            r"""
            (?:cuatro|seis|ocho|tres|dos|\d{1,2}) (?:numeros |digitos |cifras )?(?:del medio|centrales|de en medio|
                de atras|de delante|finales|iniciales|del final)
            (?:cuatro|4|tres|3|seis|6) (?:ultim|primer)[oa]s(?: (?:digitos|numeros|cifras))?
            titular(?:es)?
            numero (?:del|en el|al) (?:centro|medio|frente)
            (?:numeros?|num\.?|nro\.?|no\.?|n\.?|id|codigo|identificador) (?:completo )?(?:de |del |d )?(?:(?:su|
                tu|la|el|vuestra|
                una) )?(?:cuenta|tarjeta|cliente|socio|abonad[oa]|poliza|usuario|afiliado|iban|miembro|titular|
                    asegurad[oa]|
                contrato|seguridad social|seguro social|identificacion fiscal)
            (?:(?:su|tu|la|una|vuestra) )?(?:cuenta bancaria|cuenta corriente|clabe)
            datos (?:bancarios|fiscales|de pago|de facturacion|de (?:(?:su|tu|la) )?(?:tarjeta|cuenta|banco|usuario))
            (?:iban|clabe|cbu|swift|bic|nss|curp|rfc)(?: bancari[oa])?
            (?:ultim[oa]s|primer[oa]s) (?:cuatro|4|tres|3|seis|6|dos|2|cinco|5|ocho|8)(?: (?:digitos|numeros|cifras))?
            (?:\d{1,2}|tres|cuatro|seis|ocho|diez|doce|dieciseis) (?:digitos|cifras|numeros)
            (?:numero|numeros|digitos|codigo) (?:largo|que (?:aparecen?|figuran?|estan?|hay|viene|vienen)|de|del|
                en) (?:(?:la|el|
                su|tu) )?(?:parte |anverso |frontal |frente )?(?:delantera )?(?:de |en )?(?:la |su |
                    tu )?(?:tarjeta|cuenta|libreta)
            fecha de (?:caducidad|vencimiento|expiracion)(?: de (?:la|su|tu) tarjeta)?
            nombre (?:de usuario|del? titular|que (?:aparece|figura) en (?:la|su|tu) (?:tarjeta|cuenta))
            titular de (?:la|su|tu) (?:cuenta|tarjeta)
            (?:su|tu) (?:usuario|login)
            """
        ),
        "security": patterns(
            r"""
            (?:numero |codigo |clave )?pin(?:es|s)?  nip  cvv2?  cvc2?  cv2  csc
            (?:codigo|numero|clave|digitos) (?:de )?(?:seguridad|verificacion de (?:la|su|tu) tarjeta|
                secret[oa]s?|personal)
            (?:codigo|numero|numeros|digitos|cifras) (?:de(?:l)?|en|que (?:hay|aparecen?|estan?|figuran?|
                vienen?) (?:en|por|al)|
                al|por) (?:la |el )?(?:parte )?(?:reverso|detras|dorso|trasera|posterior|atras)(?: de (?:la|su|
                    tu) tarjeta)?
            """
        ),
        "password": patterns(
            r"""
            contrasenas?  password  passwords  passcode  pwd  contrasena  clave
            claves?(?: de acceso| personal(?:es)?| secretas?)?
            palabra (?:clave|secreta|de seguridad|de paso|memorable)
            (?:datos|credenciales|clave|codigo) (?:de )?(?:acceso|inicio de sesion|ingreso|banca (?:online|
                en linea|electronica))
            credenciales  pass  usuario y (?:contrasena|clave)
            """
        ),
        "code": patterns(
            r"""
            (?:llegara|llega|llegar|recibira|recibiras|recibir|recibes|recibe|recibido|enviado|mandado|enviamos|
                mandamos|envio|mando|llegado) (?:ahora |ya |pronto )?un (?:\w+ )?codigo
            (?:codigo|clave|numero|pin|token) (?:de )?(?:un (?:solo|unico) uso|uso unico|verificacion|
                confirmacion|autenticacion|
                autorizacion|activacion|acceso|sms|temporal|unico|seguridad|validacion|seis (?:digitos|cifras)|
                    6 (?:digitos|cifras)|
                cuatro (?:digitos|cifras))
            (?:el |ese |este |su |tu |un )?(?:codigo|clave|numero|cifras|digitos|pin) que(?: (?:le|te|os|les|se|acaba|
                acabas|acabamos|acabo|hemos|ha|has|enviado|mandado|recibido|recibio|recibiste|recibe|llego|llega|
                    llegar|de|aparece|sale|ve|ves|enviamos|mandamos|enviar|recibir)){1,4}(?: (?:por sms|por mensaje|
                    a su \w+|a tu \w+|al \w+|en su \w+|en tu \w+))?
            (?:el|ese|este|su|tu|un) codigo(?! (?:de (?:descuento|error|reserva|pedido|seguimiento|barras|
                producto|recogida|
                promocion|conducta|envio|referencia)|postal|promocional|qr))
            codigos?(?= (?:por sms|del sms|del mensaje|recibid[oa]s?|enviad[oa]s?))
            otp  token
            """
        ),
        "birth": patterns(
            r"""
            (?:fecha|dia|ano|mes|lugar|ciudad|pais)(?: y (?:lugar|hora|ano))? de (?:su |tu |vuestro )?nacimiento
            (?:su|tu) (?:cumpleanos|edad|cumple)  f\.? ?(?:de )?nac(?:imiento)?\.?  fecha nacimiento
            """
        ),
        "answers": patterns(
            r"""
            (?:(?:primer )?apellido|nombre)(?: de soltera)? de (?:su|tu|la) (?:madre|mama|padre|abuela)
            apellido de soltera  nombre de soltera
            (?:pregunta|preguntas|respuesta|respuestas) (?:a (?:su|tu|la) pregunta )?(?:de seguridad|secretas?|
                de recuperacion)
            respuesta a (?:su|tu|la) pregunta
            (?:nombre de )?(?:su|tu) (?:primera mascota|primer colegio|primera escuela|primer coche|primer carro|
                primer profesor)
            """
        ),
        "address": patterns(
            r"""
            numero de (?:la |su |tu )?(?:casa|calle|portal)
            (?:su|tu|la|una|vuestra) (?:nueva )?direccion(?: (?:postal|completa|actual|de (?:envio|entrega|casa|
                facturacion|domicilio)|
                particular|exacta|de su casa|de tu casa))?
            direccion (?:postal|completa|actual|de (?:envio|entrega|facturacion|domicilio|casa)|particular|exacta)
            (?:codigo|cod\.?|c\.?) ?(?:postal|p\.?)  c\.?p\.?  domicilio(?: completo| actual)?
            (?:su|tu) (?:calle|portal)
            nombre de (?:su|tu) calle  donde (?:vive|vives|reside|resides|vivis|vivís|vos vivis)
            """
        ),
        "contact": patterns(
            r"""
            (?:(?:numero|num\.?|nro\.?|no\.?) (?:de )?)(?:(?:su|tu|el) )?(?:telefono|movil|celular|contacto|
                whatsapp|fijo|cel)(?: de contacto| movil)?
            (?:su|tu|un|vuestro|el) (?:\w+ )?(?:telefono|movil|celular|fijo|whatsapp|
                cel)(?: de contacto| movil| registrado| actual)?
            telefono (?:de contacto|movil|fijo|celular|asociado|registrado)
            (?:su|tu|un|vuestro|el) (?:\w+ )?(?:correo|e-?mail|mail|
                correo-e)(?: electronico)?(?: de contacto| registrado| asociado| personal)?(?! (?:que le|que te|
                de confirmacion|enviado|de bienvenida))
            (?:correo electronico|e-?mail|mail|correo) (?:de contacto|asociado|registrado|con (?:el|la) que|
                personal|vinculado)
            direccion (?:de )?(?:correo|e-?mail|mail|electronica)(?: electronico)?
            (?:datos|informacion|forma|numero|medio|telefono) de contacto
            (?:su|tu|un) numero(?! de (?:pedido|reserva|caso|seguimiento|vuelo|ticket|referencia|orden|factura|
                billete|incidencia|guia))
            numero (?:al|en el|donde|a que) (?:que |cual )?(?:podamos|podemos|le|te|llam)\w*
            """
        ),
        "papers": patterns(
            r"""
            (?:certificado|acta|partida) de (?:matrimonio|nacimiento|defuncion|divorcio)
            certificado de (?:empadronamiento|residencia|nacimiento)  padron  libro de familia
            (?:numero de |copia de(?:l)? |foto de(?:l)? )?(?:su |tu |el |un )?(?:dni|nif|nie|ine|
                cedula(?: de (?:identidad|ciudadania))?|pasaporte|
                credencial de elector|carne de conducir|carnet de conducir|licencia de conducir|
                    permiso de conducir|licencia de manejo|
                documento nacional de identidad)
            (?:documento|documentos|documentacion|carne|carnet|tarjeta|prueba|comprobante|
                identificacion) (?:de )?(?:identidad|identificacion|oficial)
            (?:su|tu|una|de) (?:identificacion|documentacion)(?: oficial)?
            (?:comprobante|justificante|prueba) de (?:domicilio|residencia|identidad|ingresos|direccion)
            recibo de (?:la )?(?:luz|agua|gas|nomina)  selfie|selfi  nomina
            (?:foto|fotografia|imagen|copia|escaneo|captura|pantallazo|scan)s? (?:\w+ )?(?:de|del) (?:(?:la|su|
                tu|el|ambos|ambas|los|las|dos|
                caras|lados|de|parte|delantera|frontal|trasera) ){0,6}(?:tarjeta|dni|pasaporte|identificacion|
                    extracto|cuenta|cara|nomina|recibo|credencial|banca \w+)
            (?:ambos lados|ambas caras|las dos caras|los dos lados|anverso y reverso) de (?:la|su|tu|el)
            """
        ),
        "statement": patterns(
            r"""
            extractos?(?: bancarios?| de (?:la |su |tu )?(?:cuenta|tarjeta))?  estados? de (?:su |tu |la )?cuenta
            (?:ultimos )?movimientos bancarios  declaracion de (?:la )?renta
            """
        ),
        "details": patterns(
            r"""
            segundo apellido  primer apellido
            (?:sus|tus|los|vuestros|algunos|unos|mas)? ?datos(?: (?:personales|completos|de (?:identificacion|
                registro|contacto)|identificativos|privados))?(?! (?:de (?:la|el|los|su|tu) )?(?:del? )?(?:pedido|
                reserva|vuelo|envio|viaje|paquete|incidencia|compra|moviles))
            (?:su|tu|el) nombre (?:completo|y (?:apellidos?|direccion|telefono|correo|dni))
            nombre completo  nombres? y apellidos?  (?:sus|tus|los|su|tu) apellidos?
            (?:su|tu) informacion(?: personal| de contacto| bancaria| completa)?
            informacion (?:personal|bancaria|confidencial|de contacto)
            """
        ),
    },
    listed={
        "account": patterns(r"cuenta  tarjeta  usuario"),
        "address": patterns(r"direccion  calle  ciudad  localidad"),
        "contact": patterns(
            r"""
            correo(?: electronico)?  e-?mail  mail  telefono  tel  movil  celular  numero  whatsapp
            """
        ),
        "details": patterns(r"nombres?  apellidos?"),
        "birth": patterns(r"edad"),
        "code": patterns(r"codigos?"),
    },
    harmless=patterns(
        r"""
        codigo (?:de|del) (?:su |tu |la |el |un )?(?:vale|cupon|bono|regalo|tarjeta regalo)
        codigo (?=[a-z]{2,9}\d)[a-z0-9]{4,12}
        (?:numero|num\.?|nro\.?|codigo|referencia|datos|id|fecha)s? (?:de |del )?(?:(?:su|tu|la|el|
            los) )?(?:pedido|reserva|seguimiento|
            vuelo|caso|incidencia|referencia|ticket|tique|factura|serie|billete|expediente|localizador|paquete|
                envio|orden|modelo|guia|
            compra|tienda|asiento|tren|producto|error|rastreo|boleto|recogida|descuento|promocion|cupon|barras|
                queja|reclamacion|
            devolucion|entrega|viaje)
        codigo (?:promocional|qr|de conducta)
        (?:nuestr[oa]|la) (?:direccion|correo|telefono|codigo postal|numero)(?: electronico)?(?: de (?:la|
            nuestra) (?:tienda|oficina|sucursal|empresa|web))?(?= (?:es|esta|de (?:la|nuestra) (?:tienda|sucursal|
            oficina|empresa)|web|:))
        nuestr[oa]s? (?:\w+ )?(?:direccion|correo|telefono|numero|datos|e-?mail|clave)(?: de (?:contacto|
            atencion))?(?: electronico)?
        (?:direccion|codigo postal|telefono) de (?:la|nuestra|esa|esta|que|cual) (?:\w+ )?(?:tienda|sucursal|
            oficina|web|pagina)
        (?:llam|escrib|contact)\w+ (?:al|a nuestro|en el|a traves del) (?:telefono|numero|correo)(?: gratuito)?
        (?:mas|algunos|unos|otros|los) (?:detalles|datos) (?:del|de (?:lo|(?:la|el)(?! (?:tarjeta|cuenta|banco))|
            como|que|tu (?:pedido|viaje|
            problema)|su (?:pedido|viaje|problema))|sobre)\b[^,.;:!?]{0,12}
        (?:foto|fotografia|imagen|captura)s? (?:de pantalla )?(?:del|de (?:la|los|las|el|lo|su|tu)) (?:dano|
            danos|producto|etiqueta|error|mensaje|caja|embalaje|pantalla|ticket|paquete|recibo de compra|articulo|
            contador)
        (?:tarjeta|cheque) (?:regalo|de regalo|de embarque|sim|de felicitacion)
        (?:feliz|fiesta de|regalo de|tarta de|por su|por tu|pastel de|para el|el) cumpleanos
        (?:clave|punto clave|la clave) (?:del (?:exito|problema)|esta en|para)
        (?:un|el) par de
        (?:dinos|diganos|dime|digame|cuentanos|cuentenos|cuentame|explicanos|expliquenos|indiquenos|indicanos|
            decirnos|contarnos) (?:que (?:paso|ha pasado|ocurrio|sucedio|ve|ves|tienda|dia|mensaje|error)|como|
            cuando|donde (?:fue|ocurrio|compro|compraste|lo)|si|por que|mas|cual(?:es)? (?:tienda|producto|fue))
        """
    ),
    verbs=patterns(
        rf"""
        anada(?:l[oa]s?)?  anadel[oa]s?  agreguel[oa]s?
        pasar(?:nos|me)?(?:l[oa]s?)?  apunt(?:e|a|ar|en)(?:nos|me)?(?:l[oa]s?)?
        p[oó]n(?:ga|gan)?(?:me|nos)?l[oa]s?
        (?:me|nos) l[oa]s? (?:puede|puedes|pueden) (?:dar|decir|enviar|pasar|mandar|escribir)  introd[uú]zcal[oa]s?
        lea(?:n)?(?:me|nos)?l[oa]s?  leem?el[oa]s?  di(?:ga)?(?:me|nos)l[oa]s?
        (?:nos|me) (?:recuerda|recuerdas|facilita|facilitas|confirma|confirmas|escribe|escribes|dictas|
            comparte|anota|anotas|completa|completas|daria|hace llegar|haga llegar|haces llegar)
        hag(?:a|an)(?:nos|me)? llegar
        (?:nos|me) l[oa]s? (?:envi\w{{1,3}}|mand\w{{1,3}}|pas\w{{1,3}}|d[aei]\w{{0,3}}|dice|dices|
            facilit\w{{1,3}}|confirm\w{{1,3}}|indi\w{{1,4}})
        (?:re)?envi{_AR}  mand{_AR}  d(?:anos|ame|enos|eme|arnos|arme|annos|adnos|ando|andonos)(?:l[oa]s?)?  dar
        (?:nos|me) (?:da|das|daria|darias|de|des|dan|dais|diera|dieras|podria dar|puede dar|puedes dar|podrias dar)
        (?:nos|me) (?:dice|dices|diria|dirias|digas|diga|envias?|mandas?|pasas?|facilitas?|indicas?|confirmas?|
            compartes?|comparte|deja|dejas|recuerdas?|proporcionas?|escribes?|dicta|dictas)
        di(?:nos|me|ga|ganos|game|gan|gannos)(?:l[oa]s?)?  dec(?:ir|irnos|irme|idnos)(?:l[oa]s?)?
        facilit{_AR}  facilit(?:anos|enos)  proporcion{_AR}  indi(?:c|qu){_AR}  compart{_ER}  confirm{_AR}
        verifi(?:c|qu){_AR}
        introdu(?:z|c)(?:ca|can|e|ir|id|as|cas)  ingres{_AR}  escrib{_ER}  tecle{_AR}  digit(?:e|a|ar|en)  marque
        respond{_ER}  contest{_AR}
        inclu(?:y|i)(?:a|e|r|an|endo|d|as)  anad{_ER}  agreg(?:u)?{_AR}  adjunt{_AR}  sub{_ER}
        pas(?:anos|ame|enos|eme|arnos|arme|e|a|adnos)(?:l[oa]s?)?
        dej(?:anos|ame|enos|eme|arnos|arme|adnos)(?:l[oa]s?)?  muestr{_AR}  mostr(?:ar|arnos)  ensen{_AR}
        fotografi{_AR}  escane{_AR}
        comuni(?:c|qu){_AR}  aport{_AR}  rellen{_AR}  complet{_AR}  anot{_AR}  inform(?:e|enos|arnos|anos)
        recuerd(?:anos|ame|enos|eme)
        (?:haznos|haganos|hagame|hazme|hacernos|hacer) llegar  hagas? llegar  remit{_ER}  le(?:anos|enos|eme|ernos)
        especifi(?:c|qu){_AR}  pon(?:ga|gan|er|nos|ganos)?
        mencion{_AR}  carg(?:u)?{_AR}  public(?:ar|a)  publique  suministr{_AR}  brind(?:anos|enos|arnos|ar|e|a)
        otorg(?:u)?(?:e|ar|arnos)  regal(?:anos|ame|eme|enos)
        valid(?:e|a|ar)  acredit(?:e|a|ar)  present(?:e|a|ar)  entreg(?:u)?(?:e|a|ar|arnos|anos|enos)
        transmit(?:a|e|ir)  tome una foto  toma una foto  saque una foto  haz una foto  haga una foto
        saca una foto  hacer una foto  sacar una foto  tomar una foto  tomarle foto  deletre{_AR}  registr(?:e|a|ar)
        cont(?:enga|iene|ener)  nos deja  nos pasa  nos facilita  nos indica  nos envia  nos dice  nos confirma
        """
    ),
    frames=patterns(
        r"""
        (?:con )?(?:basta|bastan|vale|sirve)(?: con)?(?= (?:el|la|su|tu|los) )
        (?:formulario|hoja|ficha) tiene un[a]? (?:casilla|campo|espacio|hueco) para
        que(?= (?:contrasena|clave|pin|nip|direccion|correo|dni|iban|numero de (?:cuenta|tarjeta|cliente|socio))\b)
        (?:tendria|tendriamos|tenemos|tengo|habria|hay|debo|debemos|deberia|deberiamos)(?: (?:que|de))? (?:ver|
            saber|conocer|tener|confirmar)
        (?:seria|es|fuera) de (?:gran |mucha )?(?:ayuda|utilidad)(?: que \w+(?: \w+)?)?
        (?:empecemos|comencemos|empezamos|comenzamos|empezaremos|vamos)(?: por| con)
        agradec(?:eriamos|emos|eria|eremos|o)  amable de
        sin(?= [^.;:!?]{3,60} no (?:podemos|puedo|podremos|se puede|es posible|hay|vamos|nos es|lograremos))
        (?:tendria|tendrias|tendriais|tienen|tendran)(?= (?:un|algun|una|su|tu|a mano))
        (?:si es|si fuera) tan amable(?: de)?
        (?:pedimos|rogamos|solicitamos|invitamos|agradecemos|agradeceriamos)(?: \w+){0,3} que
        (?:debemos|tenemos que|hemos de|debo|tengo que)(?: \w+)? (?:ver|verificar|comprobar|confirmar|saber|
            pedir\w*|preguntar\w*|tomar)
        (?:a|en|con|bajo) (?:que|cual)(?= (?:numero|correo|e-?mail|mail|direccion|telefono))
        (?:necesit|requer|precis|exig|solicit|ped|quer|quier|deb)(?:amos|o|aremos|are|ariamos|aria|imos|iremos|
            ire|iriamos|iria|emos|eremos|an|a|ieren|e)(?: (?:saber|conocer|tener|que (?:nos|me) (?:\w+)|ver|
            confirmar|verificar|comprobar|su|tu|disponer de|contar con))?
        necesitando  requiriendo  (?:estamos|estoy) (?:solicitando|pidiendo)
        (?:nos|me|le|te) (?:hace|hacen|haria|harian|haran) falta  hace falta  hacen falta
        (?:nos|me|solo|aun|todavia|unicamente) (?:falta|faltan|faltaria)
        (?:podria|podrias|puede|puedes|podriais|podeis|podrian|pueden|podes)(?: usted)?(?: por favor)? (?:tener|
            darnos|darme)
        (?:podria|podriamos|puedo|podemos|puede|me permite|nos permite|permitame|
            permitanos)(?: tener| saber| conocer| pedirle| pedirte| preguntar(?:le|
            te)?| anotar| confirmar| verificar| comprobar| tomar| apuntar| ver)
        (?:cual|cuales|que|como)(?: es| son| era| seria| serian)
        (?:cual|que) (?:direccion|correo|telefono|numero|email)
        (?:me|nos) (?:gustaria|encantaria|vendria bien|serviria|ayudaria|interesa)(?: (?:saber|conocer|tener|
            contar con))?
        (?:tiene|tienes|teneis|tenes|recuerda|recuerdas|sabe|sabes|conoce|conoces)(?: a mano)?(?=[^.!]{2,80}\?)
        (?:a la espera|en espera|pendientes?|esperamos|espero|estamos esperando|quedo a la espera|
            quedamos a la espera|quedo atent[oa] a)(?: de)?(?: recibir)?
        (?:con|una vez|cuando|en cuanto|tan pronto como|hasta que|si|apenas|no bien) (?:tengamos|recibamos|
            nos (?:de|des|diga|digas|envie|envies|facilite|facilites|mande|mandes|confirme|confirmes|indique|
            indiques|comparta|compartas|pase|pases|diera|facilita|facilitas|das|da|dice|dices|envia|envias|manda|
            mandas)|tenga|reciba|sepamos|conozcamos|tuvieramos|tuviera|supieramos|contaramos con)
        no (?:podemos|puedo|podremos|se puede|es posible|sera posible|podriamos|hay forma|
            hay manera)[^,.;:!?]{0,50} (?:sin|hasta que|a menos que|si no)(?: tener| conocer| saber| nos \w+)?
        (?:imposible|dificil|complicado|nada podemos hacer)[^,.;:!?]{0,30} sin
        con(?= (?:su|tu|el|la) [^.;:!?]{3,40} (?:lo |la |le |te )?(?:podemos|podriamos|podria|podremos))
        (?:lo|todo lo|lo unico|la unica cosa|lo que|lo primero)(?: que)? (?:necesitamos|falta|nos falta|
            hace falta|necesito|queda|pedimos|requerimos)(?: es| son|:)?
        (?:basta|bastaria|es suficiente|vale|sirve|alcanza) con
        (?:solo|solamente|unicamente) (?:su|tu|el|la|los|las)(?= )
        (?:por favor|porfavor|porfa|favor de|xfa|x favor)(?: \w+(?:ar|er|ir))?(?= (?:su|sus|tu|tus|el|la|los|las|
            numero|nombre|dni|correo|telefono|fecha|codigo|datos|pin)\b)
        (?:se|le|te) (?:requiere|solicita|necesita|precisa|pide|solicitara|pedira|ruega)n?(?: que \w+)?  le pediremos
        te pediremos  preguntare(?:mos)? (?:por )?
        (?:para|a fin de|con el fin de) (?:verificar|confirmar|comprobar|validar)(?= (?:su|tu) (?:fecha|
            direccion|telefono|correo|dni|codigo|pin|numero|cuenta))
        (?:tenga|ten|tened|tener|tengan) (?:a mano|preparad[oa]s?|list[oa]s?)
        (?:no|aun no|todavia no) (?:tenemos|hemos recibido|nos ha (?:dado|dicho|enviado|facilitado)|
            nos has (?:dado|dicho|enviado|facilitado)|figura|consta|aparece|contamos con|vemos)
        (?:olvido|olvidaste|ha olvidado|has olvidado|se le olvido|se te olvido|falto|te falto|
            le falto)(?: (?:incluir|poner|darnos|indicar|decirnos|enviarnos|mandar|anadir))
        (?:le|te) importa(?:ria)?(?: (?:decirnos|darnos|darme|decirme|facilitarnos|confirmarnos|compartir))?
        hay (?:algun|un)(?= (?:numero|telefono|correo))
        (?:es|son|sera|seria|resulta|parece)(?: muy| tambien)? (?:necesari[oa]s?|obligatori[oa]s?|
            imprescindibles?|indispensables?|precis[oa]s?|util|suficiente)(?: con| que \w+| tener| conocer| saber)?
        (?:confie|confia|confiar)\w* (?:con|en nosotros)  preguntarle  pedirle  pedirte
        """
    ),
    lacks=patterns(
        r"""
        sin(?= (?:su|tu|sus|tus|el|la|los|las|ese|esa|un|una) [^.;:!?]{3,60} (?:imposible|dificil|complicado|nada|no))
        no (?:puede|pueden|podemos|podra|podran|puedo|podremos)[^.;:!?]{0,50} (?:hasta|mientras no|si no|antes de)
        solo (?:puede|pueden|podemos|podra)[^.;:!?]{0,40} (?:cuando|con|si|tras)
        sin(?= [^.;:!?]{3,60} no )
        """
    ),
    behind=patterns(
        r"""
        (?:me|nos) (?:vale|valen|basta|bastan|sirve|sirven|llega|llegan|alcanza|viene bien)
        (?:sirve|sirven|vale|valen|tambien vale|va bien)
        [^\W\d]{3,14}(?:aria|eria|iria|andria|ondria)n?(?: (?:mucho|muchisimo|bastante|todo|el|la|las|los)\b)?
        por favor  porfa  porfavor  xfa  gracias(?= ?$)  please
        (?:es|son|sera|seran|seria|serian|
            resulta)(?: \w+mente| muy| tambien| lo| todo lo| algo| absolutamente| lo unico)? (?:necesari[oa]s?|
            imprescindibles?|obligatori[oa]s?|requerid[oa]s?|util(?:es)?|suficientes?|que (?:necesitamos|falta|
            pedimos|nos falta|necesito)|indispensables?|de (?:gran )?(?:ayuda|utilidad)|bastante|fundamental(?:es)?|
            perfect[oa]|ideal|lo que (?:necesitamos|falta)|mandatori[oa])
        (?:nos|me) (?:ayudaria|ayuda|serviria|sirve|permite|permitiria|bastaria|basta|vendria bien|vendrian bien|
            hace falta|hacen falta|falta|faltan|haria falta)n?(?: mucho)?
        (?:hace|hacen|haria|harian) falta  (?:falta|faltan)(?! poco)  se (?:necesita|requiere|solicita|precisa)n?
        (?:basta|bastaria|bastan|bastara|alcanza|ayudaria|ayudarian)
        (?:necesitamos|necesito|requerimos|precisamos|pedimos|queremos)
        (?:debe|deben|deberia|deberian|tiene que|tienen que|ha de|puede|pueden|hay que|necesita|
            necesitan) (?:ser )?(?:enviad|facilitad|proporcionad|indicad|confirmad|enviar|facilitar|incluir|indicar|
            adjuntar|confirmar|mandar|introducir|incluid|adjuntad|aportad|aportar|presentar|verificad|proporcionar|
            comunicar|compartir|subir)(?:se|nos|o|os|a|as|lo|la)?
        (?:necesari[oa]s?|requerid[oa]s?|obligatori[oa]s?|pendientes?|imprescindibles?)
        o no (?:podremos|podemos)  (?:a mano|a la mano)
        (?:por|en un) (?:privado|dm|md|mensaje directo|mensaje privado|mp)(?= ?$)
        """
    ),
    outright=patterns(
        r"""
        (?:sigue|sigues) usando (?:el|la) mism[oa] (?:correo|numero|telefono|direccion|movil)
        como se llama(?:ba)? (?:su|tu) (?:escuela|colegio|profesor\w*|mascota|perro|gato|mejor amig\w)
        (?:sigue siendo|es)(?: esta| este)?(?: aun| todavia)? (?:su|tu) (?:direccion|numero|telefono|correo|
            domicilio|codigo postal|fecha de nacimiento)(?=[:?])
        cuando (?:cumple|cumples|es su cumple\w*|es tu cumple\w*)(?: anos)?
        (?:adonde|a donde|donde|a que sitio)(?: (?:le|te|os|se|lo|la)){0,2} (?:mandamos|enviamos|mando|envio|
            entregamos|mandar|enviar|podemos enviar|debemos enviar)
        en que (?:ciudad|pais|pueblo|sitio|lugar|ano|provincia|mes|dia) (?:nacio|naciste|ha nacido|has nacido)
        a nombre de quien (?:esta|va|figura) (?:la|su|tu) (?:cuenta|tarjeta|poliza|linea)
        (?:es|sigue siendo)(?: el| la)? [^?.!]{3,40} (?:su|tu) (?:telefono|numero|direccion|correo|domicilio)(?=\?)
        (?:que|cuales) (?:son )?(?:los |el )?(?:numeros|cifras|digitos|codigo) (?:pone|ponen|ve|ves|aparece|
            aparecen|sale|salen|hay|trae|lee|lees|tiene|dice|que|son|es)
        (?:que|a que|cual) numero(?: de telefono)? (?:te|le|os|prefiere|prefieres|quiere|quieres|uso|marco|usamos|
            es mejor|conviene|llamo|llamamos)
        su numero (?:es|seria)(?= ?(?:$|[?.!]))
        (?:cuando|donde|ano en que|dia en que) (?:nacio|naciste|ha nacido)
        (?:vive|vives|reside|resides) en [^?.!]{3,50},? ?¿?(?:es correcto|verdad|no|cierto|correcto|si|es asi)(?=\?)
        (?:su|tu) (?:fecha de nacimiento|direccion|codigo postal|telefono|apellido|cumpleanos|correo) (?:es|era|
            acaba en|termina en|empieza por)(?= [^?.!,]{2,50}\?)
        (?:sigue|sigues|siguen|seguis|continua|continuas) (?:viviendo|residiendo|domiciliad\w+|en la (?:calle|
            misma direccion))
        (?:aun|todavia) (?:vive|vives|reside|resides|esta viviendo)
        (?:vive|vives|reside|resides)(?: usted)? (?:aun|todavia|actualmente)
        (?:que|cual es el|a|con que) nombre (?:que )?(?:aparece|figura|pone|sale|viene|esta|consta|hay|
            lleva)(?: \w+)? (?:en )?(?:la|su|tu) tarjeta
        (?:con|a|en|bajo|desde|por|de) que (?:cuenta de |direccion de )?(?:correo|e-?mail|mail|telefono|movil|direccion)
        (?:que|cual) (?:telefono|correo|e-?mail|mail|direccion|movil|celular)(?: \w+)? (?:tiene|tienes|esta|
            figura|uso|usaste|utilizo|consta|registro|registraste|es el|tenemos|dio|puso)
        cual es (?:el|la) (?:suyo|suya|tuyo|tuya)
        (?:que|cual) numero (?:esta|aparece|tiene|figura|pone|viene|hay)(?: \w+)? en (?:su|tu|la) (?:tarjeta|cuenta)
        (?:a|en|con|bajo) (?:que|cual) (?:numero|correo|e-?mail|mail|direccion|telefono)(?: \w+)?
        (?:cuando|que dia|en que ano|que ano|en que fecha|donde) nacio  (?:cuando|que dia|en que ano|donde) naciste
        donde (?:vive|vives|reside|resides|vivis)(?= ?$|[?,.! ])  (?:que|cuantos) anos tiene[s]?(?= ?$|[?,.!])
        que edad (?:tiene|tienes)
        (?:como|donde|en que numero|a que numero|por que medio|en que telefono) (?:podemos|puedo|podriamos|
            le podemos|te podemos|podria|lo|le|te) (?:contactar|localizar|llamar|ubicar|contacto|llamamos|
            encontrar)\w*
        a que (?:numero|correo|direccion|telefono|e-?mail|mail) \w+
        con que (?:correo|e-?mail|numero|telefono|mail) (?:se|te|esta|estas|abrio|abriste|registro|hizo|hiciste)
        (?:como se llama|cual es el nombre de|como se llamaba|como se apellida) (?:su|tu) (?:madre|padre|mama|
            primera mascota|primer \w+|mascota|perro)
        que (?:dice|pone) (?:el|ese|nuestro) (?:sms|mensaje que le enviamos|mensaje que te enviamos|codigo)
        nombre(?:,| y)? (?:direccion|telefono|correo|dni)
        (?:muestre|muestra|ensene|ensena|ensenanos|muestrenos)(?: a la camara)? (?:su|tu) tarjeta
        """
    ),
    confirmations=patterns(
        r"""
        (?:y )?cual(?:es)? (?:es|son)(?= ?$)
        que pone
        (?:es|sigue siendo) (?:esa|ese|correct[oa]|asi|la correcta|el correcto|la misma|el mismo)
        esta(?:n)? bien
        """
    ),
    negators=patterns(
        r"""
        borr(?:e|a|en|ad)  elimin(?:e|a|en|ad)  quit(?:e|a|en|ad)  retir(?:e|a|en|ad)
        no  nunca  jamas  nadie  ningun[oa]?  tampoco  ni  sin  evit(?:e|a|ar|en)  deje de  deja de  en vez de
        en lugar de  cuidado  desconfi(?:e|a|ad|en)  ojo con  guarde  guarda  proteja  protege  mantenga  manten
        """
    ),
    culprits=patterns(
        r"""
        desconocid[oa]s?  extran[oa]s
        (?<!estamos )(?<!estoy )(?:pidiendo|solicitando)(?:le|te)?
        quien(?:es)? quier\w+
        quien(?:es)? (?:quier|pid|solicit)\w+
        (?:sms|mensajes?|correos?|llamadas?|e-?mails?|enlaces?)(?: \w+)? (?:pidiendo|pidiendole|solicitando|
            que (?:le |te )?(?:pid|solicit)\w+)
        alguien  cualquiera  estafador(?:es)?  timador(?:es)?  delincuentes?  fraudes?  ladrones  impostor(?:es)?
        phishing  quienes? (?:le|te|les|os)  si (?:le|te|les|os) (?:piden?|pidieran?|llaman|solicitan|preguntan)
        sospechos[oa]s?  ciberdelincuentes?  hackers?
        """
    ),
    late_negators=patterns(
        r"""
        (?:con|a) (?:nadie|desconocidos|extranos|terceros|otras personas)
        no (?:es|sera|son|hace|hacen|haran) (?:necesari[oa]s?|falta|obligatori[oa]s?|seguro)
        no (?:somos nosotros|es nuestr[oa]|viene de nosotros)
        es (?:una estafa|un fraude|un timo|peligroso|arriesgado|un riesgo)
        """
    ),
    not_negators=patterns(
        r"""
        por que no
        no (?:dude|dudes|dudeis|duden|se olvide|te olvides|olvide|olvides|olviden|se preocupe|te preocupes|
            os preocupeis|se corte|te cortes|deje|dejes|tenga miedo|tengas miedo|tarde|tardes)(?: (?:de|en))?
        no(?= (?:podria|podrias|puede|puedes|nos (?:da|das|dice|dices|envia|manda|pasa|facilita)|me (?:da|das|
            dice|dices|pasa|pasas)|le importa|te importa|tendra|tendria|tendrias|tiene usted) [^.!]{0,90}\?)
        no (?:pasa nada|hay (?:problema|prisa|inconveniente)|solo|solamente|encuentro|encontramos|logramos|
            localizamos|aparece|consta|vemos|consigo|conseguimos|obstante|mas|tan solo|es molestia|es problema)
        si no (?:le|te|os|es) (?:importa|molesta|molestia)  si no lo ha(?:s)? hecho
        sin (?:problema|compromiso|falta|duda|demora|embargo|mas|prisa)  nada mas
        no(?=, (?:necesit|por favor|solo|gracias|es que|envi|mand|nos|perdon))  ni bien  por si alguien
        alguien (?:de nuestro equipo|del equipo|de atencion|del departamento)  departamento de fraudes?
        equipo de fraudes?  antifraude
        """
    ),
    excluders=patterns(r"en vez de  en lugar de  no  ni  nunca  sin  excepto  salvo  menos  aparte de  que no sea"),
    contrasts=patterns(r"no"),
    flips=patterns(
        r"solo  solamente  unicamente  pero  sino  simplemente  mejor  basta con  tan solo  nada mas  en cambio"
    ),
    elsewhere=patterns(
        r"""
        (?:solo|solamente|unicamente|sino|mejor|pero|preferiblemente)(?: \w+)? (?:por|en|via|a traves de|
            mediante|con) (?:un |el |nuestro |la |una )?(?:\w+ )?(?:mensaje|privado|dm|md|mp|interno|directo|inbox|
            correo|chat|whatsapp|e-?mail|privada)
        (?:por|en) (?:un )?(?:mensaje )?(?:privado|directo|dm|md|interno) (?:si|mejor)
        """
    ),
    not_a_verb_after=patterns(
        r"""
        al
        (?:el|los|las|un|una|unos|unas|su|tu|del|al|en|este|esta|ese|esa|mi|nuestro|nuestra|cada|ese|
            primer|ultimo|nuevo|proxim[oa]|vuestra|desde la|en la|a la|de la|con la|por la)
        """
    ),
    doers=patterns(
        r"""
        (?:le|les|te|os|se|ya|equipo|banco|companer[oa]|colega|agente|sistema|repartidor|aplicacion|app|empresa|
            (?<!hay )(?<!asi )(?<!tiene )(?<!tienes )(?<!tenga )(?<!ten )que|quien|vamos a|voy a|va a|van a|
                para|hemos de|
            pudimos|podemos|puedo|tratando de|intentando|ellos|ellas|el cliente)(?: (?:le|les|te|os|se|ya|lo|la))*
        """
    ),
    predicates=patterns(
        r"""
        siento|lamento|lamentamos|sentimos
        escribi(?:o|ste)|introdu(?:jo|jiste)|pidi(?:o|eron)|us(?:o|aste)|prob(?:o|aste)|paso|salvo
        dio|dado|diste|viajan?|separado
        [^\W\d]{3,14}(?:aron|ieron|aba|aban|aste|iste|io)|estaba|salio|funciono|llegaron|corregid[oa]|listo|
            correct[oa]s?|segur[oa]s?|lamento|perdon|disculpas?|retraso|cambian|muestra|ve|vera|ignore|ignora|
            bloquee|escanee|cuide|enhorabuena|felicidades|gracias por
        [^\W\d]{3,14}(?:amos|emos|imos)
        (?:es|son|esta|estan|estas|fue|fueron|era|ha|han|has|he|hemos|habia|hay|sera|seran|tiene|tienen|tenemos|
            puede|pueden|podra|puedes|podemos|va|van|vamos|llega|llego|llegara|llegaran|sigue|siguen|quedo|queda|
            quedan|cambio|cambie|cambia|cambiar|actualizo|bloqueamos|bloqueo|perdio|perdiste|perdido|olvido|olvidado|
            olvidaste|recibio|recibira|recibiras|enviamos|mandamos|borre|borra|elimine|elimina|quite|quita|revise|
            revisa|mire|mira|consulte|consulta|encontrara|encontraras|use|usa|utilice|utiliza|pulse|pulsa|siga|sigue|
            entre|entra|llame|llama|lamentamos|sentimos|funciona|funcionan|caduca|vence|protege|proteja|guarde|
            guarda|ocultado|hizo|hicimos|vimos|vemos|quiere|quieres|sirve|dijo|pidio|pida|piden|problemas?)
        """
    ),
    barriers=patterns(
        r"""
        mientras  porque  ya que
        para (?:revisar|ver|arreglar|solucionar|mirar|cambiar|restablecer|abrir|actualizar|resolver|investigar|
            comprobar que|desbloquear|cancelar|tramitar|devolver)
        (?:que|si|como|cuando|por que) (?:fue|es|esta|paso|ha|hemos|vamos|ocurrio|le|te|su|tu)
        (?:en|desde|dentro de) (?:nuestra|la) (?:app|aplicacion|web|pagina)
        (?:mensaje|enlace|momento|minuto|tiempo|aviso|toque|correo) (?:para|mientras|cuando|y|con)  hemos  podemos
        vamos  (?:fue|ha sido|esta|estan|estaba|sigue) \w+
        """
    ),
    fillers=patterns(
        r"""
        vuestr[oa]s?|nuestr[oa]|pls|plis|por si acaso|caso|socio|y el|dime
        (?:su|sus|tu|tus|el|la|los|las|lo|un|una|de|del|y|e|o|u|con|por|favor|porfa|para|tambien|ademas|solo|
            solamente|completo|completa|actual|ok|vale|gracias|hola|buenas|buenos|dias|tardes|noches|ahora|aqui|
            luego|despues|primero|nombres?|numeros?|cuenta|tarjeta|titular|mas|todo|datos?|siguiente|siguientes|
            estimad[oa]|perdon|bien|perfecto|genial|muy|amable|muchas|mil|al|en|que|a|mano|registrad[oa]|asociad[oa]|
            contacto|nuevo|nueva|si|claro|usted|pregunta|dato|paso|seguridad|mensaje|privado|dm|md|identificacion|
            verificacion|correctamente|finalmente|igualmente|uno|dos|tres|plis|please|lo antes posible|antes)
        \d{1,2}  [a-e](?=\))
        """
    ),
    splits=patterns(
        r"""
        pero  y  e  o  u  ni  asi que  porque  mientras  si  entonces  aunque  cuando  sino  en cuanto  para que
        hasta que  una vez que
        """
    ),
    alternatives=patterns(r"o  u  ni"),
    additions=patterns(r"y  e  o  ni"),
    pronouns=patterns(
        r"""
        un[oa](?= ?(?:$|[.!]|abajo|aqui|debajo|a continuacion))
        (?:(?:nos|me|una foto de|una copia de) ){0,2}(?:lo|la|los|las|eso|esos|esas|ese dato|esos datos|ambos|
            todo|ello|este dato|estos datos)(?= ?(?:$|[?.!,;:)]|por|en|a|aqui|ahora|con|y|mejor|privado|al|cuanto))
        """
    ),
    pronoun_verbs=patterns(r"\w{2,12}(?:nos|me)?l[oa]s?  (?:nos|me) l[oa]s? \w+(?: \w+)?"),
    determiners=patterns(
        r"""
        (?:su|sus|tu|tus|un|una|vuestr[oa])  por favor,? (?:el|la|los|las)
        cual(?:es)? (?:es|son) (?:el|la|los|las)  (?:puede|puedes|podria|podrias) (?:dar|decir)(?:nos|me)?(?: (?:el|
            la))?
        (?!\w*(?:ara|aran|aremos|era|eran|eremos|ira|iran|iremos)\b)(?:envi|mand|indi|facilit|confirm|escrib|
            introduz|ingres|proporcion|compart|inclu)\w+(?: (?:su|tu|el|la))?
        (?:danos|denos|dame|deme|diganos|dinos|digame|dime|necesitamos|responda con|responde con|
            conteste con)(?: (?:su|tu|el|la))?
        """
    ),
    rewordings={
        "": (
            "Para confirmar que es usted, use nuestra página segura: {{ link }}. Aquí no "
            "hace falta escribir nada personal."
        ),
        "contact": "¿Prefiere que le llamemos? Elija la hora en nuestra página segura: {{ link }}.",
        "details": "Escríbanos un mensaje directo y lo miramos enseguida. No hace falta ningún dato personal.",
    },
    stubborn=patterns(
        r"contrasena  contrasenas  direccion  telefono  nacimiento  tarjeta  pasaporte  seguridad  usuario  extracto"
    ),
)
