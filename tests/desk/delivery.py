#!/usr/bin/env python3
"""Messages over real sockets: tests/desk/send against a receiver of webhooks and a mail server. Prints TAP."""
import json
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import receiver  # noqa: E402

SEND = sys.argv[1]
SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
NOW = '1614265330'
DESK, NIGHT = 'gainsay@desk.example.org', 'night@desk.example.org'
points = 0


def point(name, ok, told=''):
    global points
    points += 1
    print(f'{"ok" if ok else "not ok"} {points} - {name}', flush=True)
    if not ok:
        print('# ' + str(told).replace('\n', '\n# '), flush=True)


def send(*words, body=b'{"type":"test"}', **settings):
    done = subprocess.run([SEND, *words], input=body, capture_output=True, timeout=60,
                          env={**os.environ, **settings})
    return (done.stdout + done.stderr).decode('utf-8', 'replace').strip()


# --- Webhooks ---

def post(r, answer, *fields, secret=SECRET, url=None, body=b'{"type":"test"}', **settings):
    r.answers = [answer]
    return send('post', url or r.url, secret, NOW, *fields, body=body, **settings)


def statuses(r):
    for status in (200, 204, 299, 400, 410, 500):
        told = post(r, status)
        point(f'{status} is told', told.startswith(f'answer {status} -1'), told)
    told = post(r, {'status': 429, 'fields': {'Retry-After': '120'}})
    point('Retry-After in seconds', told.startswith('answer 429 120'), told)
    told = post(r, {'status': 503, 'fields': {'Retry-After': 'Thu, 25 Feb 2021 15:03:50 GMT'}})
    point('Retry-After as a date', told.startswith('answer 503 100'), told)
    told = post(r, {'status': 503, 'fields': {'Retry-After': 'Thu, 25 Feb 2021 15:00:00 GMT'}})
    point('Retry-After as a date that is over', told.startswith('answer 503 0'), told)
    told = post(r, {'status': 503, 'fields': {'Retry-After': '99999999999999999999'}})
    point('Retry-After that is absurd', told.startswith('answer 503 2147483647'), told)
    told = post(r, {'status': 503, 'fields': {'Retry-After': 'soon'}})
    point('Retry-After that is nothing', told.startswith('answer 503 -1'), told)
    told = post(r, {'status': 400, 'body': ' invalid_\x1b[31mpayload é\nmore'})
    point('the first line of the answer', told == 'answer 400 -1 invalid_?[31mpayload ??', told)


def limits(r):
    before = len(r.seen)
    told = post(r, {'status': 307, 'fields': {'Location': r.url + '2'}})
    point('a redirect is not followed', told.startswith('answer 307') and len(r.seen) == before + 1, told)
    told = post(r, {'status': 200, 'body': 'x' * 1000000})
    point('a long answer is cut', told.startswith('answer 200') and len(told) < 300, told)
    told = post(r, {'delay': 5}, SEND_SECONDS='1')
    point('a slow receiver', told.startswith('too-large no whole answer within 1 s'), told)
    told = post(r, {'die': True})
    point('a receiver that dies', told.startswith('unreadable '), told)
    told = send('post', 'http://127.0.0.1:1/', SECRET, NOW)
    point('nobody listens', told.startswith('unreadable '), told)
    told = post(r, 200, SEND_GUARDED='1')
    point('private addresses are refused', told.startswith('invalid') and 'loopback' in told, told)
    for url in ('http://localhost:%d/', 'http://[::ffff:127.0.0.1]:%d/', 'http://2130706433:%d/', 'http://0:%d/'):
        told = post(r, 200, url=url % r.server.server_port, SEND_GUARDED='1')
        point(f'so is {url}', not told.startswith('answer'), told)
    for url in ('ftp://127.0.0.1/', 'file:///etc/passwd', 'http://a:b@127.0.0.1/', 'gopher://127.0.0.1/', ''):
        told = send('post', url, SECRET, NOW)
        point(f'no address: "{url}"', told.startswith('invalid'), told)
    before = len(r.seen)
    for name, value in (('X-A', 'b\r\nX-C: d'), ('X A', 'b'), ('X-A:', 'b'), ('', 'b')):
        told = post(r, 200, name, value)
        point(f'no field: {name!r}', told.startswith('invalid no header field') and len(r.seen) == before, told)


def webhooks():
    with receiver.Receiver(SECRET) as r:
        told = post(r, 200, 'X-Own', 'value')
        message = r.seen[-1] if r.seen else {}
        point('a message comes as it was sent', told == 'answer 200 -1' and message.get('body') == '{"type":"test"}',
              (told, message))
        point('its signature is right', message.get('valid') and message['id'] == 'msg_test', message)
        ours = message.get('type') == 'application/json' and message['agent'].startswith('gainsay')
        point('its fields', ours, message)
        post(r, 200, secret='whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx')
        point('another secret is seen', r.seen[-1]['valid'] is False, r.seen[-1])
        post(r, 200, body=bytes(range(32, 127)) * 15000)
        point('a large body, without asking before', len(r.seen[-1]['body']) == 95 * 15000 and r.seen[-1]['valid'])
        post(r, 200, body=b'')
        point('an empty body', r.seen[-1]['body'] == '' and r.seen[-1]['valid'], r.seen[-1])
        statuses(r)
        limits(r)


# --- Mail ---

class MailServer:
    """What it prints, line by line; python3-aiosmtpd is of the system's Python."""

    def __init__(self, *how):
        python = '/usr/bin/python3' if os.path.exists('/usr/bin/python3') else sys.executable
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'mailserver.py')
        self.process = subprocess.Popen([python, '-W', 'ignore', script, '0', *how], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.port = str(self.line()['port'])

    def line(self):
        return json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def mail(server, how, message, user='-', password='-', ca='-', host='127.0.0.1', to=NIGHT, **settings):
    return send('mail', host, server.port, how, user, password, ca, DESK, to, body=message, **settings)


def certificate(folder):
    paths = os.path.join(folder, 'cert.pem'), os.path.join(folder, 'key.pem')
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',
                    '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-out', paths[0], '-keyout', paths[1]],
                   check=True, capture_output=True)
    return paths


def plain_mail():
    with MailServer('plain') as server:
        for form, sample in (('mail', 'plain'), ('mail', 'evil'), ('mail', 'closed'), ('digest', 'plain')):
            message = subprocess.run([SEND, 'make', form, sample], capture_output=True, check=True).stdout
            told = mail(server, 'plain', message)
            point(f'{form} of {sample}: taken', told == 'answer 250 -1 250 taken', told)
            came = server.line()
            point('its envelope', came['from'] == DESK and came['to'] == [NIGHT], came)
            point('its bytes', came['message'].encode('latin-1') == message, came['message'])
        dots = b'Subject: dots\r\n\r\n.\r\n..\r\n.a\r\nend\r\n'
        told = mail(server, 'plain', dots)
        point('lines of dots stay', server.line()['message'].encode() == dots, told)
        told = mail(server, 'plain', dots, to='550@desk.example.org')
        point('never', told.startswith('answer 550 -1 550 no such box'), told)
        told = mail(server, 'plain', dots, to='451@desk.example.org')
        point('not now', told.startswith('answer 451 -1 451'), told)
        told = mail(server, 'starttls', dots)
        point('no TLS where it is wanted: nothing is sent', not told.startswith('answer 2'), told)
        told = mail(server, 'plain', dots, to='a@b\r\nRCPT TO:<c@d>')
        point('an envelope of two lines', told.startswith('invalid no address'), told)
        told = mail(server, 'plain', dots, host='a/b')
        point('no host', told.startswith('invalid no mail server'), told)
        told = mail(server, 'plain', b'x' * (2 << 20) + b'y')
        point('a mail that is too large', told.startswith('too-large'), told)
        told = mail(server, 'plain', dots, host='192.0.2.1', SEND_SECONDS='2')
        point('plain goes to this machine only', told.startswith('invalid mail without TLS'), told)
    told = mail(server, 'plain', dots)
    point('nobody listens for mail', told.startswith('unreadable '), told)


def secret_mail(folder):
    cert, key = certificate(folder)
    message = b'Subject: secret\r\n\r\nbody\r\n'
    for how in ('starttls', 'tls'):
        with MailServer(how, cert, key) as server:
            told = mail(server, how, message, 'desk', 'secret', cert)
            came = server.line() if told.startswith('answer 250') else {}
            point(f'{how}: with a login', came.get('tls' if how == 'starttls' else 'login') and came['login'],
                  (told, came))
            told = mail(server, how, message, 'desk', 'wrong', cert)
            point(f'{how}: with a wrong one', told.startswith('answer 535'), told)
            told = mail(server, how, message, 'desk', 'secret')
            point(f'{how}: a certificate that nobody signed', told.startswith('unreadable '), told)


def main():
    began = time.monotonic()
    webhooks()
    plain_mail()
    with tempfile.TemporaryDirectory() as folder:
        secret_mail(folder)
    print(f'# {time.monotonic() - began:.1f} s')
    print(f'1..{points}')


main()
