"""Spanish."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            numero de tarjeta | numero de la tarjeta | numero de mi tarjeta | no de tarjeta | n de tarjeta
            | num tarjeta | tarjeta de credito | tarjeta de debito | tarjeta | mi tarjeta | datos de la tarjeta
            | tarjeta bancaria | tarj | la visa | los 16 digitos | 16 numeros | numero largo
        """,
        "security_code": """
            codigo de seguridad | codigo seguridad | cod de seguridad | cod seguridad | codigo cvv | clave cvv
            | cvv es | codigo de verificacion de la tarjeta | tres digitos | 3 digitos | tres numeros | 3 numeros
            | tres cifras | 3 cifras | numeros de atras | numeritos de atras | numeros de detras | digitos de atras
            | codigo de atras | codigo de detras | numero de seguridad | codigo de la tarjeta
            | tres numeros de detras | los tres de atras | los 3 de atras | reverso | firma | la firma | numerito
            | atras pone | detras pone | atras dice | detras dice | atras esta | detras esta | por detras | por atras
            | reverso pone | numeros del reverso
        """,
        "pin": """
            el pin | mi pin | pin es | codigo pin | clave pin | numero pin | pin de la tarjeta | clave del cajero
            | clave de cajero | numero secreto | clave de la tarjeta | clave de 4 digitos | nip | mi nip
            | codigo del cajero | clave de cuatro digitos | codigo secreto | numero personal | cuatro digitos
            | 4 digitos | cuatro numeros | cuatro cifras | 4 cifras
        """,
        "password": """
            contrasena | contrasenas | contrsena | contrasena es | contra: | mi contra es | la contra es | clave
            | clave de acceso | mi clave | clave es | clave: | palabra clave | palabra secreta | palabra de paso
            | passwd | respuesta secreta | respuesta de seguridad | apellido de soltera de mi madre
            | apellido de soltera | clave del wifi | contracena | constrasena | contrasena del correo
            | frase de contrasena | la pass | mi pass | clave de internet | clave web
        """,
        "one_time_code": """
            codigo de verificacion | codigo verificacion | codigo de un solo uso
            | codigo de confirmacion que me llego | codigo sms | codigo del sms | codigo por sms
            | codigo que me llego | codigo que me enviaron | codigo que me ha llegado | codigo que recibi
            | codigo que me mandaron | el codigo | mi codigo | codigo es | codigo: | un codigo | codigo de acceso
            | codigo temporal | clave temporal | clave dinamica | clave de un solo uso | codigo de autenticacion
            | codigo de inicio de sesion | codigo de activacion | token | token es | codigo q me llego
            | codigo que me mandais | codigo que me habeis mandado | codigo que me habeis enviado
            | clave que me llego | otp | el sms | sms dice | codigo de firma | codigo de recuperacion | doble factor
            | codigo de seis digitos | codigo de 6 digitos | me llego el | codigo que pone | coordenada
            | codigo recibido | el token | sms | codigo | sms con | mensaje con | mensaje que dice | pin temporal
            | verificacion | me mandaron* | me mandasteis* | me enviaron* | me llego* | me ha llegado* | recibi*
            | seis digitos | 6 digitos | seis numeros | seis cifras | 6 cifras
        """,
        "iban": """
            iban | codigo iban | numero iban | cuenta iban | clabe | cbu | ccc | clabe interbancaria
        """,
        "national_id": """
            dni | mi dni | numero de dni | nif | nie | documento de identidad | cedula | cedula de identidad
            | numero de cedula | curp | rfc | rut | run | carnet de identidad | numero de identificacion
            | identificacion | documento nacional | seguridad social | numero de la seguridad social | nss
            | no seguridad social | n seguridad social | cuil | cuit | numero de documento | documento
            | carne de identidad | cedula ciudadania | ine | tarjeta sanitaria
        """,
        "email": "",
        "phone": """
            telefono | mi telefono | numero de telefono | tel | tfno | tlf | tfn | telf | movil | mi movil | celular
            | mi celular | cel | numero de movil | numero de celular | llamame | llamame al | llamadme | llamadme al
            | llamenme | llamenme al | llamarme | llamarme al | me llamen al | me podeis llamar al
            | me pueden llamar al | mi numero | mi numero es | mi numero de contacto | contacto | contactarme al
            | contactarme | escribanme al | escribidme al | fijo | telefono fijo | localizarme en | wasap | guasap
            | numero de contacto | marquen al | marcadme | llamen al | llamad al | telefono de contacto | marcar
            | marcar al | marquen | marque al | llamar al | llamame a | localizable en | me localizan en
        """,
        "birth_date": """
            fecha de nacimiento | nacimiento | naci | naci el | nacido | nacida | nacido el | nacida el
            | f nacimiento | fecha nac | fec nac | cumpleanos | mi cumpleanos es | cumplo anos | cumple
            | fecha de nac | f nac | fdn | soy del | soy de
        """,
        "account_number": """
            numero de cuenta | numero de mi cuenta | no de cuenta | n de cuenta | num cuenta | mi cuenta
            | cuenta bancaria | cuenta corriente | cuenta de ahorro | cuenta es | cuenta: | numero de cliente
            | no de cliente | n de cliente | no cliente | n cliente | numero de socio | codigo de cliente
            | id de cliente | numero cliente | num de cliente | numero de usuario | cuenta de ahorros
            | numero de abonado | numero de contrato | contrato | abonado | codigo de usuario | cuenta banco | cta
            | n cuenta | numero de socia | cliente numero | socio numero | soy el cliente | cuenta | socio | socia
            | abonada | numero socio | cliente | bbva* | caixabank* | bankinter* | banamex* | bancolombia* | clabe
        """,
        "policy_number": """
            numero de poliza | poliza | no de poliza | n de poliza | num poliza | mi poliza | poliza del seguro
            | poliza numero | poliza de seguro | seguro numero | numero del seguro
        """,
        "passport_number": """
            pasaporte | numero de pasaporte | no de pasaporte | n de pasaporte | mi pasaporte | pasaporte es
            | pasaporte numero | n pasaporte | num pasaporte
        """,
        "licence_number": """
            carnet de conducir | permiso de conducir | licencia de conducir | licencia de manejo | numero de licencia
            | licencia | carne de conducir | permiso de conduccion | licencia numero | numero de carnet
            | licencia para conducir | carnet b
        """,
        "postal_address": """
            direccion | mi direccion | mi direccion es | domicilio | mi domicilio | vivo en | vivimos en
            | codigo postal | cp | c p | direccion de envio | enviar a | envienlo a | enviadlo a | mandadlo a
            | mandenlo a | entregar en | entregarlo en | mi casa esta en | resido en | mi casa es | mandalo a
            | me mude a | me he mudado a | estoy en | paquete a | residencia | envien a | direccion nueva
            | recoger en | recogerlo en | dejarlo en | pasar por | venir a | se entrega en | llevadlo a | estamos en
            | somos de | tecnico a | mandad | manden a | mandenlo
        """,
    },
    harmless="""
        pedido | numero de pedido | no de pedido | n de pedido | pedido numero | n pedido | orden | numero de orden
        | orden numero | orden de compra | paquete | envio | numero de envio | seguimiento | numero de seguimiento
        | codigo de seguimiento | localizador | guia | numero de guia | vuelo | numero de vuelo | reserva
        | numero de reserva | codigo de reserva | referencia | numero de referencia | ref | ticket | caso
        | numero de caso | factura | numero de factura | recibo | incidencia | numero de incidencia | reclamacion
        | numero de reclamacion | expediente | error | codigo de error | version | modelo | articulo | producto
        | codigo de producto | terminada en | terminado en | acabada en | acaba en | que termina en | termina en
        | ultimos cuatro | ultimos 4 | ultimos digitos | ultimas cuatro | ultimas 4 | codigo de descuento
        | codigo promocional | cupon | vale | codigo qr | codigo de barras | precio | pague | he pagado | cobrado
        | cobraron | reembolso | saldo | total | importe | tienda | sucursal | oficina | tren | autobus | puerta
        | asiento | habitacion | anden | publicacion | post | vuestro telefono | vuestro numero | su numero
        | su telefono | atencion al cliente | radicado | folio | numero de folio | turno | lote | serie | bus | linea
        | tuit | ruta | tique | ticket numero | compra | me cobran | me cobraron | albaran | talla | cuesta | sala
        | aparecen | transaccion | operacion | numero de operacion | terminacion | codigo de area
        | codigo postal de la tienda | devolucion | numero de devolucion | parte numero | boleto | cita
        | numero de cita | ultimos cuatro digitos | ultimos 4 digitos | ultimas cuatro cifras | ultimas 4 cifras
        | cuatro ultimos digitos | 4 ultimos digitos | primeros 4 digitos | primeros 6 digitos
    """,
    joints="""
        es era son soy el la los las un una mi mis de del al a para con que me en se no num numero y e su es: este
        esta esto aqui ahora siempre nuevo nueva actual viejo antigua por lo te os le ha han llego enviado enviaron
        mandaron recibi dice pone sms codigo tambien solo cuenta tarjeta banco uso tengo tiene correcta correcto app
        web visa debito credito otra otro pues seria eso si hola gracias favor termina titular cliente numero: sigue
        siendo cual dado puse pongo llama llamo hay pin clave contrasena wifi al: telefono movil celular
        verificacion seguridad atras detras nombre usuario euros son: apunta anota toma ahi va vale mensaje whatsapp
        casa fijo nacimiento antiguo ultima ultimo anterior
    """,
    copulas="es era son fue seria dice pone",
    possessives="mi mis nuestro como de el",
    units="""
        dias dia horas hora minutos minuto semanas semana meses mes anos ano veces vez euros euro pesos dolares
        soles puntos millas kilometros personas clientes llamadas correos mensajes intentos articulos productos
        noches maletas segundos centimos unidades cuotas gigas estrellas pasajeros billetes kilos grados metros
    """,
    ordinary="""
        no incorrecta incorrecto correcta correcto valida invalida erronea mal bien bloqueada caducada vencida
        olvidada olvide la el los las un una mi tu su que porque pero y o si ya sigue siempre nunca aun todavia
        demasiado muy segura nueva vieja antigua cambiada equivocada es esta estaba ha han he me te se lo le nos os
        de del en con sin por para a al cuando como donde cada hoy ayer ahora aqui ni tambien tampoco mala buena
        debil larga corta igual misma mismo otra otro distinta diferente imposible facil dificil solo nada algo todo
        nadie funciona funcionaba sirve entra va deja puedo puede error inservible necesaria obligatoria temporal
        publica privada secreta personal hackeada robada expuesta perdida inexistente incompleta favor ayuda
        ayudadme gracias dice pone sale cambiar restablecer recuperar poner tengo tiene hay
    """,
    ordinary_endings="ado ada ando iendo mente ible able idos adas",
    months="""
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr
        ago dic
    """,
    digits="""
        cero uno dos tres cuatro cinco seis siete ocho nueve un=1 diez=10 once=11 doce=12 trece=13 catorce=14
        quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
    """,
    at_signs="arroba | (arroba) | [arroba]",
    dots="punto",
    streets_before="""
        calle c avenida avda av plaza pza paseo camino carretera ronda travesia carrera calzada pasaje urbanizacion
        glorieta cl carrer passeig placa avinguda rambla praza autovia alameda callejon sendero costanilla
        bulevar blvd diagonal transversal
    """,
)
