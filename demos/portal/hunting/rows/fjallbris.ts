import type { Account, Customer, Device } from '../../customers/customer.ts';
import type { RecordedEvents, RowOf } from '../tables/schemas.ts';
import {
  by,
  file,
  from,
  hour,
  innocentNames,
  minute,
  momentsOf,
  on,
  otherComputer,
  otherFile,
  outside,
  started,
} from './events.ts';

/** How many got the first mail, those whose laptops it reached among them (facts 11). */
const recipients = 23;

/** A laptop, who uses it, and when the library ran on it. */
interface Victim {
  readonly device: Device;
  readonly account: Account;
  readonly ran: number;
}

function victims({ devices, accounts, notification }: Customer): Victim[] {
  const finance = notification.timeline.find(({ id }) => id === 'financeLaptops');
  const { device1, device2, device3 } = devices;
  const { account1, account2, account3 = account2 } = accounts;
  const first = notification.timeline.find(({ id }) => id === 'shortcut')?.at ?? 0;
  const [second = 0, third = 0] = [finance?.at, finance?.until];
  return [
    { device: device1, account: account1, ran: first },
    { device: device2, account: account2, ran: second },
    { device: device3, account: account3, ran: third },
  ];
}

/** A mail to several people: each is a row of its own, with the same message id. */
interface Mail {
  readonly id: string;
  readonly at: number;
  readonly sender: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly attachment: { readonly name: string; readonly sha256: string } | null;
}

function mails(customer: Customer): Mail[] {
  const { file2: invoice } = customer.files;
  const [one, ...others] = victims(customer).map(({ account }) => account.upn);
  const lure = customer.addresses.find(({ ip }) => ip === null)?.domain ?? '';
  const at = momentsOf(customer);
  const colleagues = innocentNames(recipients - 1 - others.length).map(
    (name) => `${name}@${customer.domain}`,
  );
  const attachment = { name: invoice.name, sha256: invoice.sha256 };
  return [
    // Innocent: another invoice from a real supplier, and a newsletter.
    {
      id: '5b1f0c42-7a90-4d13-8e55-1f0a6d2c9b01',
      at: at('invoiceMail') - 45 * hour,
      sender: 'faktura@elnat-syd.example',
      to: [one ?? ''],
      subject: 'Faktura 55120',
      attachment: {
        name: 'Faktura_55120.pdf',
        sha256: '0d6e4079e36703ebd37c00722f5891d28b0e2811dc114b129215123adcce3605',
      },
    },
    {
      id: '5b1f0c42-7a90-4d13-8e55-1f0a6d2c9b02',
      at: at('invoiceMail') - 22 * hour,
      sender: 'nyhetsbrev@branschbladet.example',
      to: colleagues.slice(0, 4),
      subject: 'Energiveckan',
      attachment: null,
    },
    {
      id: '5b1f0c42-7a90-4d13-8e55-1f0a6d2c9b03',
      at: at('invoiceMail'),
      sender: `ekonomi@${lure}`,
      to: [one ?? '', ...others, ...colleagues],
      subject: 'Faktura 88213',
      attachment,
    },
    {
      id: '5b1f0c42-7a90-4d13-8e55-1f0a6d2c9b04',
      at: at('internalMail'),
      sender: one ?? '',
      to: others,
      subject: 'Nytt kontonummer, faktura 88213',
      attachment,
    },
  ];
}

const mailColumns = ({ id, at, sender }: Mail, recipient: string) => ({
  Timestamp: at,
  NetworkMessageId: id,
  SenderFromAddress: sender,
  RecipientEmailAddress: recipient,
});

function emailEvents(customer: Customer): RowOf<'EmailEvents'>[] {
  return mails(customer).flatMap((mail) =>
    mail.to.map((recipient) => {
      const domain = mail.sender.split('@')[1] ?? '';
      return {
        ...mailColumns(mail, recipient),
        SenderFromDomain: domain,
        Subject: mail.subject,
        DeliveryAction: 'Delivered',
        DeliveryLocation: 'Inbox/folder',
        EmailDirection: domain === customer.domain ? 'Intra-org' : 'Inbound',
        AttachmentCount: mail.attachment ? 1 : 0,
      };
    }),
  );
}

function attachments(customer: Customer): RowOf<'EmailAttachmentInfo'>[] {
  return mails(customer).flatMap((mail) =>
    mail.to.flatMap((recipient) => {
      if (!mail.attachment) return [];
      const { name, sha256 } = mail.attachment;
      const type = name.split('.')[1] ?? '';
      return [{ ...mailColumns(mail, recipient), FileName: name, FileType: type, SHA256: sha256 }];
    }),
  );
}

function files(customer: Customer): RowOf<'DeviceFileEvents'>[] {
  const { file2: page, file3: image } = customer.files;
  const created = { ActionType: 'FileCreated' };
  const { device1 } = customer.devices;
  return [
    {
      ...on(device1, momentsOf(customer)('invoiceMail') - 44 * hour),
      ...created,
      ...otherFile('C:\\Users\\e.norling\\Downloads\\', 'Faktura_55120.pdf'),
      SHA1: '1f09d30c707d53f3d16c530dd73d70a6ce7596a9',
      ...from('OUTLOOK.EXE', 8812, 'e.norling'),
    },
    ...victims(customer).flatMap(({ device, account, ran }, index) => {
      const folder = `C:\\Users\\${account.name}\\Downloads\\`;
      // The SHA-256 is often missing in such events, as it is on the second and third laptop: hence the `isnotempty`
      // of the query that goes from mail to device.
      const written = { ...file(page, folder), ...(index === 0 ? {} : { SHA256: '' }) };
      return [
        { ...on(device, ran - 75_000), ...created, ...written, ...from('OUTLOOK.EXE', 8812, account.name) },
        {
          ...on(device, ran - 52_000),
          ...created,
          ...file(image, folder),
          ...from('msedge.exe', 7020, account.name),
        },
      ];
    }),
  ];
}

function processes(customer: Customer): RowOf<'DeviceProcessEvents'>[] {
  const { file1: library, file4: shortcut } = customer.files;
  const { device1, device2 } = customer.devices;
  const { account1, account2 } = customer.accounts;
  const at = momentsOf(customer);
  return [
    // Innocent: a settings page of Windows, and a printer.
    ...[30, 6].map((hours) => ({
      ...on(device1, at('shortcut') - hours * hour),
      ...started('rundll32.exe', 'rundll32.exe shell32.dll,Control_RunDLL desk.cpl'),
      ...by(account1),
      ...from('explorer.exe', 4420, account1.name),
    })),
    {
      ...on(device2, at('shortcut') - 3 * hour),
      ...started('rundll32.exe', 'rundll32.exe printui.dll,PrintUIEntry /in'),
      ...by(account2),
      ...from('explorer.exe', 5104, account2.name),
    },
    ...victims(customer).map(({ device, account, ran }) => ({
      ...on(device, ran),
      ...started('rundll32.exe', `rundll32.exe ${library.folder}${library.name},Start`),
      ProcessId: 9376,
      ...by(account),
      ...from('cmd.exe', 9360, account.name, `cmd.exe /c ${shortcut?.folder ?? ''}${shortcut?.name ?? ''}`),
    })),
    ...['FS01', 'FS02', 'EKO01'].map((server, index) => ({
      ...on(device2, at('shareListing') + 4 * index * minute),
      ...started('net.exe', `net view \\\\${otherComputer(customer, server)}`),
      ...by(account2),
      ...from('cmd.exe', 9512, account2.name),
    })),
  ];
}

function network(customer: Customer): RowOf<'DeviceNetworkEvents'>[] {
  const [{ ip, domain }] = customer.addresses;
  return victims(customer).map(({ device, account, ran }, index) => ({
    ...on(device, index === 0 ? momentsOf(customer)('control') : ran + 140_000),
    ...outside(ip ?? '', domain ?? ''),
    LocalIP: device.ip,
    ...from('rundll32.exe', 9376, account.name),
  }));
}

/** What was recorded at Fjällbris Energi: facts 11, scenario 4, among things that are as they should be. */
export const fjallbrisEvents = (customer: Customer): RecordedEvents => ({
  DeviceProcessEvents: processes(customer),
  DeviceFileEvents: files(customer),
  DeviceNetworkEvents: network(customer),
  EmailEvents: emailEvents(customer),
  EmailAttachmentInfo: attachments(customer),
});
