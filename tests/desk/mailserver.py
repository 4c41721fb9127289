#!/usr/bin/python3
"""A mail server for tests (python3-aiosmtpd of Debian): mailserver.py PORT [plain|starttls|tls CERTIFICATE KEY]

Prints a JSON line when it listens, then one a mail. Login desk/secret over TLS. Recipients whose name begins with a
number are answered with it: 550@…, 451@…"""
import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


def tell(what):
    print(json.dumps(what), flush=True)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address[:3].isdigit():
            return f'{address[:3]} no such box'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        tell({'from': envelope.mail_from, 'to': envelope.rcpt_tos, 'tls': session.ssl is not None,
              'login': session.authenticated, 'message': envelope.original_content.decode('latin-1')})
        return '250 taken'


def check(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == b'desk' and data.password == b'secret', handled=False)


async def main():
    port, how = int(sys.argv[1]), sys.argv[2]
    context = None
    if how != 'plain':
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[3], sys.argv[4])
    starttls = how == 'starttls'

    def make():
        return SMTP(Handler(), hostname='mail.test', authenticator=check, auth_required=how != 'plain',
                    auth_require_tls=starttls, require_starttls=starttls, tls_context=context if starttls else None)

    server = await asyncio.get_running_loop().create_server(make, '127.0.0.1', port,
                                                            ssl=context if how == 'tls' else None)
    tell({'port': server.sockets[0].getsockname()[1]})
    await server.serve_forever()


asyncio.run(main())
