import type { ColumnType } from '../kusto/values.ts';

type Schema = Readonly<Record<string, ColumnType>>;

const device = {
  Timestamp: 'datetime',
  DeviceId: 'string',
  DeviceName: 'string',
  ActionType: 'string',
} as const;
const file = {
  FileName: 'string',
  FolderPath: 'string',
  SHA1: 'string',
  SHA256: 'string',
  FileSize: 'long',
} as const;
const account = { AccountDomain: 'string', AccountName: 'string', AccountUpn: 'string' } as const;
const initiating = {
  InitiatingProcessAccountDomain: 'string',
  InitiatingProcessAccountName: 'string',
  InitiatingProcessFileName: 'string',
  InitiatingProcessId: 'long',
  InitiatingProcessCommandLine: 'string',
} as const;
const remote = { RemoteIP: 'string', RemoteIPType: 'string', RemotePort: 'int' } as const;
const mail = {
  Timestamp: 'datetime',
  NetworkMessageId: 'string',
  SenderFromAddress: 'string',
  RecipientEmailAddress: 'string',
} as const;

/**
 * The tables and their columns. Those about alerts are whole (facts 4.9); the others hold what the queries use and what
 * a reader would look for first.
 */
export const schemas = {
  AlertInfo: {
    Timestamp: 'datetime',
    AlertId: 'string',
    Title: 'string',
    Category: 'string',
    Severity: 'string',
    ServiceSource: 'string',
    DetectionSource: 'string',
    AttackTechniques: 'string',
  },
  AlertEvidence: {
    Timestamp: 'datetime',
    AlertId: 'string',
    ServiceSource: 'string',
    EntityType: 'string',
    EvidenceRole: 'string',
    EvidenceDirection: 'string',
    FileName: 'string',
    FolderPath: 'string',
    SHA1: 'string',
    SHA256: 'string',
    FileSize: 'int',
    ThreatFamily: 'string',
    RemoteIP: 'string',
    RemoteUrl: 'string',
    AccountName: 'string',
    AccountDomain: 'string',
    AccountSid: 'string',
    AccountObjectId: 'string',
    AccountUpn: 'string',
    DeviceId: 'string',
    DeviceName: 'string',
    LocalIP: 'string',
    NetworkMessageId: 'string',
    EmailSubject: 'string',
    ApplicationId: 'string',
    Application: 'string',
    ProcessCommandLine: 'string',
    AdditionalFields: 'string',
    RegistryKey: 'string',
    RegistryValueName: 'string',
    RegistryValueData: 'string',
  },
  DeviceAlertEvents: {
    AlertId: 'string',
    Timestamp: 'datetime',
    DeviceId: 'string',
    DeviceName: 'string',
    Severity: 'string',
    Category: 'string',
    Title: 'string',
    FileName: 'string',
    SHA1: 'string',
    RemoteUrl: 'string',
    RemoteIP: 'string',
    AttackTechniques: 'string',
    ReportId: 'long',
    Table: 'string',
  },
  DeviceLogonEvents: {
    ...device,
    LogonType: 'string',
    AccountDomain: 'string',
    AccountName: 'string',
    RemoteDeviceName: 'string',
    ...remote,
  },
  DeviceProcessEvents: {
    ...device,
    FileName: 'string',
    FolderPath: 'string',
    SHA1: 'string',
    SHA256: 'string',
    ProcessId: 'long',
    ProcessCommandLine: 'string',
    ...account,
    ...initiating,
  },
  DeviceFileEvents: { ...device, ...file, ...initiating },
  DeviceNetworkEvents: { ...device, ...remote, RemoteUrl: 'string', LocalIP: 'string', ...initiating },
  DeviceImageLoadEvents: { ...device, ...file, ...initiating },
  EmailEvents: {
    ...mail,
    SenderFromDomain: 'string',
    Subject: 'string',
    DeliveryAction: 'string',
    DeliveryLocation: 'string',
    EmailDirection: 'string',
    AttachmentCount: 'int',
  },
  EmailAttachmentInfo: { ...mail, FileName: 'string', FileType: 'string', SHA256: 'string' },
} as const satisfies Record<string, Schema>;

export type TableName = keyof typeof schemas;
export const tableNames = Object.keys(schemas) as TableName[];

/** The portals of 2021, each of which has tables of its own. */
export type PortalKind = 'old' | 'new';

/** The tables that only one portal has (facts 4.9); all others are in both. */
const onlyIn: Readonly<Partial<Record<TableName, PortalKind>>> = {
  DeviceAlertEvents: 'old',
  AlertInfo: 'new',
  AlertEvidence: 'new',
  EmailEvents: 'new',
  EmailAttachmentInfo: 'new',
};

/** Whether a portal has a table. */
export const hasTable = (portal: PortalKind, table: TableName) => (onlyIn[table] ?? portal) === portal;

/** What a column of this type holds in sample data. Times are milliseconds since 1970. */
type Cell<Type extends ColumnType> = Type extends 'string' ? string : number;

/** A row as it is written down: what is not named is empty. */
export type RowOf<Name extends TableName> = {
  readonly [Column in keyof (typeof schemas)[Name]]?: (typeof schemas)[Name][Column] extends ColumnType
    ? Cell<(typeof schemas)[Name][Column]>
    : never;
};

/** The tables whose rows are events, as opposed to alerts. */
export type EventTable = Exclude<TableName, 'AlertInfo' | 'AlertEvidence' | 'DeviceAlertEvents'>;

/** What was recorded at a customer's. */
export type RecordedEvents = { readonly [Name in EventTable]?: readonly RowOf<Name>[] };
