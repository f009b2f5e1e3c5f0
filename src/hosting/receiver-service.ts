import { receiverDownPage, receiverRoutes } from "../model/routes.ts";
import { hosting as words } from "../strings/vi.ts";

/** What is shown while the receiver does not answer, as web servers find it without looking on. */
export const receiverDownFile = `${receiverDownPage}index.html`;

const unwritten = "access_log off;\n    error_log /dev/null crit;";

/**
 * nginx locations that hand the addresses of the receiver to it.
 * The address of the client is set, never appended: what a client says of itself must not get past the limits. Nothing of who asks is written down.
 */
export const nginxReceiver = (port: number): string => `# ${words.nginxReceiver}
${Object.values(receiverRoutes).map((route) => `location = ${route} {
    proxy_pass http://127.0.0.1:${port};
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header Connection "";
    proxy_read_timeout 30s;
    client_max_body_size 1m;
    error_page 502 504 =503 ${receiverDownFile};
    ${unwritten}
}`).join("\n")}
location = ${receiverDownFile} {
    internal;
    ${unwritten}
}
`;


export interface ReceiverService {
  port: number;
  /** The checkout the receiver runs from; its `.data` is the one folder it may write to. */
  folder: string;
  /** Who it runs as. */
  user: string;
}

/**
 * A systemd unit that keeps the receiver running, with as few rights as it needs. Its folders are made before the rights are taken away,
 * and by its user: made by root, a link in their place would hand over what it leads to.
 */
export const systemdReceiver = ({ port, folder, user }: ReceiverService): string => `# ${words.serviceHead}
[Unit]
Description=${words.serviceTitle}
After=network.target

[Service]
User=${user}
WorkingDirectory=${folder}
ExecStart=/usr/bin/env npm run feedback -- --port ${port}
# ${words.serviceSecrets}
EnvironmentFile=-/etc/gop-y.env
# ${words.serviceFolders}
ExecStartPre=+/usr/sbin/runuser -u ${user} -- /usr/bin/mkdir -p -m 0700 ${folder}/.data ${folder}/.cache
Restart=on-failure
RestartSec=2
UMask=0077
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths=${folder}/.data ${folder}/.cache
PrivateTmp=yes
PrivateDevices=yes
ProtectKernelTunables=yes
ProtectControlGroups=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6

[Install]
WantedBy=multi-user.target
`;
