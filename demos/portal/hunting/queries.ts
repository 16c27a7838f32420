import type { CustomerId } from '../customers/customer.ts';
import type { QueryId } from '../model/query-ids.ts';
import type { PortalKind, TableName } from './tables/schemas.ts';

/** A query that can be run. What it is for is the label `hunting.query.<id>`. */
export interface HuntingQuery {
  readonly id: QueryId;
  /** Whose notification it comes with; null for those that fit every customer. */
  readonly customer: CustomerId | null;
  /** The portal whose tables it uses, or null where both have them. */
  readonly portal: PortalKind | null;
  readonly tables: readonly TableName[];
  readonly text: string;
}

/** The queries of facts 4.9 and 11. A customer's notification names its own by their ids. */
export const queries = [
  {
    id: 'notifications',
    customer: null,
    portal: 'new',
    tables: ['AlertInfo'],
    text: `AlertInfo
| where Timestamp > ago(30d)
| where DetectionSource == "Microsoft Threat Experts"
| project Timestamp, AlertId, Title, Severity, Category, ServiceSource, AttackTechniques
| order by Timestamp desc`,
  },
  {
    id: 'notification-scope',
    customer: null,
    portal: 'new',
    tables: ['AlertInfo', 'AlertEvidence'],
    text: `AlertInfo
| where Timestamp > ago(30d) and DetectionSource == "Microsoft Threat Experts"
| project AlertId, AlertTime = Timestamp, Title, Severity
| join kind=inner (
    AlertEvidence
    | where Timestamp > ago(30d)
    | project AlertId, EntityType, EvidenceRole, DeviceName, AccountUpn, FileName, SHA1, RemoteIP, RemoteUrl
  ) on AlertId
| summarize Devices = make_set(DeviceName), Accounts = make_set(AccountUpn),
            Files = make_set(FileName), Addresses = make_set(RemoteIP)
    by AlertId, AlertTime, Title, Severity
| order by AlertTime desc`,
  },
  {
    id: 'title-word',
    customer: null,
    portal: 'old',
    tables: ['DeviceAlertEvents'],
    text: `DeviceAlertEvents
| where Timestamp > ago(30d)
| where Title has "ransomware"
| project Timestamp, AlertId, DeviceName, Severity, Category, Title, AttackTechniques`,
  },
  {
    id: 'spray-then-sign-in',
    customer: 'lovasen',
    portal: null,
    tables: ['DeviceLogonEvents'],
    text: `// Outside addresses that failed against many accounts and then got in
let window = 7d;
let Sprayers =
    DeviceLogonEvents
    | where Timestamp > ago(window)
    | where RemoteIPType == "Public" and isnotempty(RemoteIP)
    | summarize FailedAccounts = dcountif(AccountName, ActionType == "LogonFailed"),
                Successes = countif(ActionType == "LogonSuccess") by RemoteIP
    | where FailedAccounts >= 10 and Successes > 0
    | project RemoteIP;
DeviceLogonEvents
| where Timestamp > ago(window)
| where ActionType == "LogonSuccess" and RemoteIP in (Sprayers)
| project Timestamp, DeviceName, AccountDomain, AccountName, LogonType, RemoteIP
| order by Timestamp asc`,
  },
  {
    id: 'recovery-removed',
    customer: 'lovasen',
    portal: null,
    tables: ['DeviceProcessEvents'],
    text: `// Preparation for encryption: recovery removed, remote service execution
DeviceProcessEvents
| where Timestamp > ago(7d)
| where (FileName in~ ("vssadmin.exe", "wbadmin.exe") and ProcessCommandLine has "delete")
    or (FileName =~ "bcdedit.exe" and ProcessCommandLine has "recoveryenabled")
    or InitiatingProcessFileName =~ "psexesvc.exe"
| summarize Commands = make_set(ProcessCommandLine, 20), FirstSeen = min(Timestamp), LastSeen = max(Timestamp)
    by DeviceName, AccountName, InitiatingProcessFileName
| order by FirstSeen asc`,
  },
  {
    id: 'side-loading',
    customer: 'tallvik',
    portal: null,
    tables: ['DeviceImageLoadEvents', 'DeviceNetworkEvents'],
    text: String.raw`// A program in a user-writable folder loads the same-folder DLL and then talks to the internet
let Loads =
    DeviceImageLoadEvents
    | where Timestamp > ago(30d)
    | where FileName =~ "dwmhost.dll" or SHA1 == "8ba9b20548ca83a7c9b98c77d382543b5248654f"
    | where FolderPath has @"\Users\" or FolderPath has @"\ProgramData\"
    | project DeviceId, DeviceName, LoadTime = Timestamp, Loader = InitiatingProcessFileName,
              LoaderPid = InitiatingProcessId, DllPath = FolderPath, SHA1;
Loads
| join kind=inner (
    DeviceNetworkEvents
    | where Timestamp > ago(30d)
    | where ActionType == "ConnectionSuccess" and RemoteIPType == "Public"
    | project DeviceId, NetTime = Timestamp, LoaderPid = InitiatingProcessId, RemoteIP, RemoteUrl
  ) on DeviceId, LoaderPid
| where NetTime between (LoadTime .. (LoadTime + 1h))
| summarize Connections = count(), FirstSeen = min(NetTime), LastSeen = max(NetTime)
    by DeviceName, Loader, DllPath, SHA1, RemoteIP, RemoteUrl
| order by FirstSeen asc`,
  },
  {
    id: 'web-server-shells',
    customer: 'bjorkhamra',
    portal: null,
    tables: ['DeviceProcessEvents'],
    text: `// Web server processes that start shells or discovery tools
DeviceProcessEvents
| where Timestamp > ago(14d)
| where InitiatingProcessFileName in~ ("w3wp.exe", "httpd.exe", "nginx.exe")
| where FileName in~ ("cmd.exe", "powershell.exe", "whoami.exe", "net.exe", "net1.exe", "nltest.exe", "certutil.exe", "ntdsutil.exe")
| summarize Commands = make_set(ProcessCommandLine, 50), Runs = count(),
            FirstSeen = min(Timestamp), LastSeen = max(Timestamp)
    by DeviceName, InitiatingProcessFileName, InitiatingProcessAccountName
| order by FirstSeen asc`,
  },
  {
    id: 'web-root-scripts',
    customer: 'bjorkhamra',
    portal: null,
    tables: ['DeviceFileEvents'],
    text: String.raw`// Script files written into a web root by the web server itself
DeviceFileEvents
| where Timestamp > ago(14d)
| where ActionType == "FileCreated"
| where InitiatingProcessFileName =~ "w3wp.exe" and FolderPath has @"\inetpub\wwwroot\"
| where FileName endswith ".aspx" or FileName endswith ".ashx"
| project Timestamp, DeviceName, FolderPath, FileName, SHA1, InitiatingProcessAccountName`,
  },
  {
    id: 'mail-to-device',
    customer: 'fjallbris',
    portal: 'new',
    tables: ['EmailEvents', 'EmailAttachmentInfo', 'DeviceFileEvents'],
    text: `// From the sender to the attachment to the devices where that very file was written
let Mails =
    EmailEvents
    | where Timestamp > ago(14d)
    | where SenderFromDomain =~ "betalning-portal.example"
    | project NetworkMessageId, MailTime = Timestamp, RecipientEmailAddress, Subject, DeliveryAction;
Mails
| join kind=inner (
    EmailAttachmentInfo
    | where Timestamp > ago(14d)
    | project NetworkMessageId, RecipientEmailAddress, AttachmentName = FileName, SHA256
  ) on NetworkMessageId, RecipientEmailAddress
| join kind=leftouter (
    DeviceFileEvents
    | where Timestamp > ago(14d)
    | where ActionType == "FileCreated" and isnotempty(SHA256)
    | project SHA256, FileTime = Timestamp, DeviceName, FolderPath, InitiatingProcessFileName
  ) on SHA256
| project MailTime, RecipientEmailAddress, Subject, DeliveryAction, AttachmentName, DeviceName, FileTime, FolderPath
| order by MailTime asc`,
  },
  {
    id: 'dll-from-image',
    customer: 'fjallbris',
    portal: null,
    tables: ['DeviceProcessEvents'],
    text: `// Endpoint-only tenants: DLL started from a mounted image or a download folder
DeviceProcessEvents
| where Timestamp > ago(14d)
| where FileName =~ "rundll32.exe"
| where ProcessCommandLine has "ledger.dll" or InitiatingProcessCommandLine has "Faktura_88213"
| project Timestamp, DeviceName, AccountUpn, ProcessCommandLine, InitiatingProcessFileName
| order by Timestamp asc`,
  },
] as const satisfies readonly HuntingQuery[];

/** The query of this id, or undefined: a notification's list of ids is data. */
export const queryOf = (id: string): HuntingQuery | undefined => queries.find((query) => query.id === id);

/** The queries that a customer can choose from: those for everybody, then its own. */
export const queriesFor = (customer: CustomerId): readonly HuntingQuery[] =>
  queries.filter((query) => query.customer === null || query.customer === customer);
