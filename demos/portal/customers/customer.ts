import type {
  Category,
  DetectionSource,
  DetectionStatus,
  ReportCategory,
  Severity,
} from '../model/vocabulary.ts';

/** The four fictional customers, one for each attack of facts 11. */
export const customerIds = ['lovasen', 'tallvik', 'bjorkhamra', 'fjallbris'] as const;
export type CustomerId = (typeof customerIds)[number];

/*
 * Devices, files and accounts have the same short names for every customer, so that a step can name "the first
 * device" and its label, whoever the customer is. The names that people see are data, not labels.
 */
export const deviceSlots = ['device1', 'device2', 'device3'] as const;
export type DeviceSlot = (typeof deviceSlots)[number];
export const fileSlots = ['file1', 'file2', 'file3', 'file4'] as const;
export type FileSlot = (typeof fileSlots)[number];
export const accountSlots = ['account1', 'account2', 'account3'] as const;
export type AccountSlot = (typeof accountSlots)[number];

/** A device group (RBAC), by the key of its label; the API's literal is in {@link deviceGroups}. */
export const deviceGroups = { servers: 'Servers', workstations: 'Workstations' } as const;
export type DeviceGroup = keyof typeof deviceGroups;

export interface Device {
  /** As it is on screen: `LVS-RDG01`. */
  readonly name: string;
  /** 40 hexadecimal digits. */
  readonly machineId: string;
  readonly group: DeviceGroup;
  readonly os: string;
  /** From 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24 (RFC 5737). */
  readonly ip: string;
  /** Milliseconds since 1970, UTC. */
  readonly firstSeen: number;
  /** What it is for is a label: `attack.<slot>.role`. */
  readonly loggedOn: readonly AccountSlot[];
}

export interface FileEntity {
  readonly name: string;
  /** The folder with its last backslash. */
  readonly folder: string;
  /** 40 hexadecimal digits: SHA-1 of `fictional:<scenario>:<name>`. */
  readonly sha1: string;
  /** 64 hexadecimal digits: SHA-256 of the same text. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly signer: string | null;
  /** Where it has been seen. */
  readonly devices: readonly DeviceSlot[];
  /** Whether the service has a copy: then the command is "Download file", else "Collect file" (facts 6.2). */
  readonly stored: boolean;
}

export interface Account {
  readonly name: string;
  /** `LOVASEN`, or the mail domain for a cloud account. */
  readonly domain: string;
  readonly upn: string;
}

/** An address or a domain that belongs to the attacker; of a sender in Office 365 only the domain is known. */
export type RemoteAddress =
  | { readonly ip: string; readonly domain: string | null }
  | { readonly ip: null; readonly domain: string };

/** Something that happened, as the notification's timeline tells it. Its words are the label `attack.event.<id>`. */
export interface AttackEvent {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The end, where it went on for a while. */
  readonly until?: number;
  /** The devices it happened on, the source first; empty where it happened in Office 365. */
  readonly devices: readonly DeviceSlot[];
  readonly files: readonly FileSlot[];
  readonly accounts: readonly AccountSlot[];
  /** MITRE ATT&CK ids; empty where the experts only presume. */
  readonly techniques: readonly string[];
}

/** What a person can do in the portal about an attack. */
export type ResponseAction =
  | { readonly kind: 'isolate' | 'package' | 'scan'; readonly devices: readonly DeviceSlot[] }
  | { readonly kind: 'quarantine' | 'indicator'; readonly files: readonly FileSlot[] };

/** An item of the recommended actions, in order. Its words are the label `attack.action.<id>`. */
export interface RecommendedAction {
  readonly id: string;
  /** What of it is done in the portal, and so can be seen to be done; the rest is done elsewhere. */
  readonly inPortal: readonly ResponseAction[];
}

/** A Targeted Attack Notification: an alert whose source is Microsoft Threat Experts. Its title is `attack.title`. */
export interface Notification {
  /** The API's form: `da<18 digits>_<number>`; the number may be negative. */
  readonly alertId: string;
  readonly incidentId: number;
  /** A GUID. */
  readonly detectorId: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly raisedAt: number;
  /** The ids that the alert itself carries, a selection of those in the timeline. */
  readonly techniques: readonly string[];
  /** The device under which the alert stands: the one where it began. */
  readonly device: DeviceSlot;
  readonly user: AccountSlot;
  /** In the order in which it began. */
  readonly timeline: readonly AttackEvent[];
  readonly actions: readonly RecommendedAction[];
  /** The hunting queries that come with it, by id (demos/portal/hunting/). */
  readonly queries: readonly string[];
}

/** Another alert in the queue. Its title is the label `alerts.title.<kind>`. */
export interface OrdinaryAlert {
  readonly kind: OrdinaryAlertKind;
  readonly alertId: string;
  readonly incidentId: number;
  readonly detectorId: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly source: DetectionSource;
  readonly detectionStatus: DetectionStatus;
  readonly raisedAt: number;
  readonly techniques: readonly string[];
  readonly device: DeviceSlot;
  readonly user: AccountSlot;
  readonly file: FileSlot | null;
}

export const ordinaryAlertKinds = [
  'suspiciousPowerShell',
  'malwarePrevented',
  'customIndicator',
  'unwantedSoftware',
  'phishingSite',
  'unusualSignIns',
] as const;
export type OrdinaryAlertKind = (typeof ordinaryAlertKinds)[number];

/** From where a question is asked: one of the four menus (facts 6.1). */
export const questionSources = ['help', 'device', 'alert', 'file'] as const;
export type QuestionSource = (typeof questionSources)[number];

/** A progress report. Its words are the label `attack.report.<source>.<number>`, counted from 1. */
export interface Report {
  readonly category: ReportCategory;
  /**
   * Milliseconds after the question; where the report before it asks for something, after the answer to that. The first
   * report always comes within two days (facts 6.5).
   */
  readonly after: number;
}

/** A good question, and what comes of it. Its words are the label `attack.question.<source>`. */
export interface Question {
  /** In order; the last one is `closed` and no other is. */
  readonly reports: readonly [Report, ...Report[]];
}

/** A fictional customer, what it has, and what happens to it. All of it is invented (facts 11). */
export interface Customer {
  readonly id: CustomerId;
  readonly company: string;
  /** Ends in `.example` (RFC 2606). */
  readonly domain: string;
  /** A GUID. */
  readonly tenantId: string;
  /** How many devices are onboarded; three of them are simulated. */
  readonly deviceCount: number;
  /** The person at the keyboard. */
  readonly analyst: { readonly name: string; readonly email: string };
  /** The shared address of the SOC. */
  readonly socEmail: string;
  readonly devices: Readonly<Record<DeviceSlot, Device>>;
  /** `file1` is the one that a question is about, as `device1` is. Not every customer has a `file4`. */
  readonly files: Readonly<Partial<Record<FileSlot, FileEntity>>> &
    Readonly<Record<'file1' | 'file2' | 'file3', FileEntity>>;
  readonly accounts: Readonly<Partial<Record<AccountSlot, Account>>> &
    Readonly<Record<'account1' | 'account2', Account>>;
  readonly addresses: readonly [RemoteAddress, ...RemoteAddress[]];
  readonly notification: Notification;
  readonly ordinaryAlerts: Readonly<Record<OrdinaryAlertKind, OrdinaryAlert>>;
  readonly questions: Readonly<Record<QuestionSource, Question>>;
}
