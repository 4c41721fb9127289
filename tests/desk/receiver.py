#!/usr/bin/env python3
"""A receiver of webhooks: checks signatures by itself (hmac), answers what it is told to, and remembers every message.

As a module: with Receiver(secret) as r: r.answers = [...]; r.url; r.seen. As a program it prints its address, then a
JSON line a message: receiver.py [--port N] [--secret whsec_…] [--answer STATUS[,STATUS…]]; the last answer stays.

An answer is a status, or a dict: status, fields, body, delay (seconds), or die (the connection is cut without a word).
"""
import argparse
import base64
import hashlib
import hmac
import http.server
import json
import struct
import socket
import sys
import threading
import time


def verify(secret, fields, body):
    """By the Standard Webhooks specification, 1.0; not by our own code."""
    key = base64.b64decode(secret.removeprefix('whsec_'))
    signed = f"{fields['webhook-id']}.{fields['webhook-timestamp']}.".encode() + body
    want = 'v1,' + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(want, one) for one in (fields['webhook-signature'] or '').split(' '))


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_POST(self):
        receiver = self.server.receiver
        body = self.rfile.read(int(self.headers['Content-Length'] or 0))
        answer = receiver.take({
            'path': self.path, 'id': self.headers['webhook-id'], 'timestamp': self.headers['webhook-timestamp'],
            'type': self.headers['Content-Type'], 'agent': self.headers['User-Agent'],
            'valid': bool(receiver.secret) and verify(receiver.secret, self.headers, body),
            'at': time.time(), 'body': body.decode('utf-8', 'replace'),
        })
        time.sleep(answer.get('delay', 0))
        if answer.get('die'):
            # A reset, not an end: what a receiver that dies looks like.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
            self.connection.close()
            self.close_connection = True
            return
        text = answer.get('body', '').encode()
        self.send_response(answer.get('status', 200))
        for name, value in answer.get('fields', {}).items():
            self.send_header(name, value)
        self.send_header('Content-Length', str(len(text)))
        self.end_headers()
        try:
            self.wfile.write(text)
        except OSError:
            pass  # the client had enough

    do_GET = do_POST

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_):
        pass


class Receiver:
    def __init__(self, secret=None, port=0, tell=None):
        self.secret = secret
        self.answers = [200]
        self.seen = []
        self.tell = tell
        self.changed = threading.Condition()
        self.server = Server(('127.0.0.1', port), Handler)
        self.server.receiver = self
        self.url = f'http://127.0.0.1:{self.server.server_port}/hook'

    def take(self, message):
        with self.changed:
            self.seen.append(message)
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            self.changed.notify_all()
        if self.tell:
            self.tell(message)
        return answer if isinstance(answer, dict) else {'status': answer}

    def wait(self, n, seconds=60):
        """Until n messages have come; True if they have."""
        with self.changed:
            return self.changed.wait_for(lambda: len(self.seen) >= n, seconds)

    def ids(self):
        with self.changed:
            return [message['id'] for message in self.seen]

    def start(self):
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--port', type=int, default=0)
    parser.add_argument('--secret')
    parser.add_argument('--answer', default='200')
    options = parser.parse_args()

    def tell(message):
        sys.stdout.write(json.dumps(message) + '\n')
        sys.stdout.flush()

    receiver = Receiver(options.secret, options.port, tell)
    receiver.answers = [int(one) for one in options.answer.split(',')]
    print(receiver.url, flush=True)
    receiver.server.serve_forever()


if __name__ == '__main__':
    main()
