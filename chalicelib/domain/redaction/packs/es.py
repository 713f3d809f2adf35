"""Spanish."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            número de tarjeta | numero de la tarjeta | numero de mi tarjeta | nº de tarjeta | num tarjeta
            | n de tarjeta | tarjeta de crédito | tarjeta de débito | tarjeta | mi tarjeta | datos de la tarjeta
            | tarjeta bancaria | tarj | la visa | los 16 dígitos | 16 números | número largo
        """,
        "security_code": """
            código de seguridad | codigo seguridad | cod de seguridad | cod seguridad | código cvv | clave cvv
            | cvv es | código de verificación de la tarjeta | tres dígitos | 3 dígitos | tres números | 3 números
            | tres cifras | 3 cifras | números de atrás | numeritos de atrás | numeros de detras | dígitos de atrás
            | código de atrás | código de detrás | numero de seguridad | código de la tarjeta
            | tres números de detrás | los tres de atrás | los 3 de atrás | reverso
        """,
        "pin": """
            el pin | mi pin | pin es | código pin | clave pin | número pin | pin de la tarjeta | clave del cajero
            | clave de cajero | número secreto | clave de la tarjeta | clave de 4 dígitos | nip | mi nip
            | código del cajero | clave de cuatro dígitos | código secreto | numero personal
        """,
        "password": """
            contraseña | contraseñas | contrasena | contrseña | contraseña es | contra: | mi contra es
            | la contra es | clave | clave de acceso | mi clave | clave es | clave: | palabra clave
            | palabra secreta | palabra de paso | passwd | respuesta secreta | respuesta de seguridad
            | apellido de soltera de mi madre | apellido de soltera | clave del wifi | contraceña | constraseña
            | contraseña del correo | frase de contraseña | la pass | mi pass | clave de internet | clave web
        """,
        "one_time_code": """
            código de verificación | codigo verificacion | código de un solo uso
            | código de confirmación que me llegó | código sms | código del sms | código por sms
            | código que me llegó | código que me enviaron | código que me ha llegado | código que recibí
            | código que me mandaron | el código | mi código | código es | código: | un código | codigo de acceso
            | código temporal | clave temporal | clave dinámica | clave de un solo uso | código de autenticación
            | código de inicio de sesión | código de activación | token | token es | codigo que me llego
            | codigo q me llego | código que me mandáis | código que me habéis mandado
            | código que me habéis enviado | clave que me llegó | otp | el sms | sms dice | código de firma
            | código de recuperación | doble factor | código de seis dígitos | código de 6 dígitos
            | contraseña temporal | me llegó el | código que pone | coordenada | código recibido | el token
        """,
        "iban": "iban | código iban | número iban | cuenta iban | clabe | cbu | ccc | clabe interbancaria",
        "national_id": """
            dni | mi dni | número de dni | nif | nie | documento de identidad | cédula | cédula de identidad
            | número de cédula | curp | rfc | rut | run | carnet de identidad | número de identificación
            | identificación | documento nacional | seguridad social | número de la seguridad social | nss
            | nº seguridad social | cuil | cuit | número de documento | documento | carné de identidad
            | cedula ciudadania | ine | tarjeta sanitaria
        """,
        "email": "",
        "phone": """
            teléfono | mi teléfono | número de teléfono | tel | tfno | tlf | tfn | telf | móvil | mi móvil | celular
            | mi celular | cel | número de móvil | número de celular | llámame | llámame al | llamadme | llamadme al
            | llámenme | llámenme al | llamarme | llamarme al | me llamen al | me podéis llamar al
            | me pueden llamar al | mi número | mi número es | mi numero de contacto | contacto | contactarme al
            | contactarme | escríbanme al | escribidme al | fijo | teléfono fijo | localizarme en | wasap | guasap
            | numero de contacto | marquen al | marcadme | llamen al | llamad al | telefono de contacto
        """,
        "birth_date": """
            fecha de nacimiento | nacimiento | nací | nací el | nacido | nacida | nacido el | nacida el
            | f nacimiento | fecha nac | fec nac | cumpleaños | mi cumpleaños es | cumplo años | cumple
            | fecha de nac | f nac | fdn
        """,
        "account_number": """
            número de cuenta | numero de mi cuenta | nº de cuenta | n de cuenta | num cuenta | mi cuenta
            | cuenta bancaria | cuenta corriente | cuenta de ahorro | cuenta es | cuenta: | número de cliente
            | nº de cliente | nº cliente | número de socio | código de cliente | id de cliente | numero cliente
            | num de cliente | número de usuario | cuenta de ahorros | numero de abonado | número de contrato
            | contrato | abonado | código de usuario | cuenta banco | cta | n cuenta | numero de socia
            | cliente numero | socio numero | soy el cliente
        """,
        "policy_number": """
            número de póliza | póliza | nº de póliza | n de póliza | num poliza | mi póliza | póliza del seguro
            | póliza número | póliza de seguro | seguro número | numero del seguro
        """,
        "passport_number": """
            pasaporte | número de pasaporte | nº de pasaporte | mi pasaporte | pasaporte es | pasaporte número
            | n pasaporte | num pasaporte
        """,
        "licence_number": """
            carnet de conducir | permiso de conducir | licencia de conducir | licencia de manejo
            | número de licencia | licencia | carné de conducir | permiso de conducción | licencia número
            | numero de carnet | licencia para conducir
        """,
        "postal_address": """
            dirección | mi dirección | mi dirección es | domicilio | mi domicilio | vivo en | vivimos en
            | código postal | cp | c p | dirección de envío | enviar a | envíenlo a | enviadlo a | mandadlo a
            | mándenlo a | entregar en | entregarlo en | mi casa está en | resido en | mi casa es | mándalo a
            | me mudé a | me he mudado a | estoy en | paquete a | residencia | envíen a | dirección nueva
            | recoger en | recogerlo en | dejarlo en | pasar por | venir a | se entrega en | llevadlo a
        """,
    },
    harmless="""
        pedido | número de pedido | nº de pedido | pedido número | n pedido | orden | número de orden | orden número
        | orden de compra | paquete | envío | número de envío | seguimiento | número de seguimiento
        | código de seguimiento | localizador | guía | número de guía | vuelo | número de vuelo | reserva
        | número de reserva | código de reserva | referencia | número de referencia | ref | ticket | caso
        | número de caso | factura | número de factura | recibo | incidencia | número de incidencia | reclamación
        | número de reclamación | expediente | error | código de error | versión | modelo | artículo | producto
        | código de producto | terminada en | terminado en | acabada en | acaba en | que termina en | termina en
        | últimos cuatro | últimos 4 | últimos dígitos | últimas cuatro | últimas 4 | código de descuento
        | código promocional | cupón | vale | código qr | código de barras | precio | pagué | he pagado | cobrado
        | cobraron | reembolso | saldo | total | importe | tienda | sucursal | oficina | cajero | tren | autobús
        | puerta | asiento | habitación | andén | publicación | post | vuestro teléfono | vuestro número | su número
        | su teléfono | atención al cliente | radicado | folio | número de folio | turno | lote | serie | bus
        | línea | tuit | ruta | tique | ticket número | compra | me cobran | me cobraron | albarán | talla | cuesta
        | sala | aparecen | transacción | operación | número de operación | terminación | código de área
        | código postal de la tienda | devolución | número de devolución | parte número | boleto | cita
        | número de cita
    """,
    joints="""
        es era son soy el la los las un una mi mis de del al a para con que me en se no nº num numero número y e su
        es: este esta esto aquí ahora siempre nuevo nueva actual viejo antigua por lo te os le ha han llegó enviado
        enviaron mandaron recibí dice pone sms código también tambien solo cuenta tarjeta banco uso tengo tiene
        correcta correcto app web visa debito credito otra otro pues sería seria eso si hola gracias favor termina
        titular cliente número: sigue siendo cual dado puse pongo llama llamo hay pin clave contraseña wifi al:
        teléfono movil celular verificación seguridad atras detras nombre usuario euros son: apunta anota toma ahi
        va vale mensaje whatsapp casa fijo nacimiento
    """,
    copulas="es era son fue sería",
    possessives="mi mis nuestro como de el",
    units="""
        días dia dias día horas hora minutos minuto semanas semana meses mes años año veces vez euros euro pesos
        dólares soles puntos millas kilómetros personas clientes llamadas correos mensajes intentos artículos
        productos noches maletas segundos céntimos unidades cuotas gigas estrellas pasajeros billetes kilos grados
        metros
    """,
    ordinary="""
        no incorrecta incorrecto correcta correcto válida inválida invalida valida errónea mal bien bloqueada
        caducada vencida olvidada olvidé la el los las un una mi tu su que porque pero y o si ya sigue siempre nunca
        aún todavía demasiado muy segura nueva vieja antigua cambiada equivocada es está esta estaba ha han he me te
        se lo le nos os de del en con sin por para a al cuando como donde cada hoy ayer ahora aquí ni también
        tampoco mala buena débil larga corta igual misma mismo otra otro distinta diferente imposible fácil difícil
        solo sólo nada algo todo nadie funciona funcionaba sirve entra va deja puedo puede error inservible
        necesaria obligatoria temporal pública privada secreta personal hackeada robada expuesta perdida inexistente
        incompleta favor ayuda ayudadme gracias dice pone sale cambiar restablecer recuperar poner tengo tiene hay
    """,
    ordinary_endings="ado ada ando iendo mente ible able idos adas",
    months="enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
    digits="cero uno dos tres cuatro cinco seis siete ocho nueve un=1",
    at_signs="arroba | (arroba) | [arroba]",
    dots="punto",
    streets_before="calle c avenida avda av plaza pza paseo camino carretera ronda travesía carrera calzada pasaje urbanización glorieta cl",
)
