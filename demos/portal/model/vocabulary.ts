/*
 * The words that portal, API and hunting tables share (facts 4.3, 4.9). Each list is in the order of the
 * documentation. What the portal shows for an entry is a label; what the API answers is the literal beside it.
 */

/** Severity of an alert: the key of the portal's label, and the API's literal. `UnSpecified` is known to the API alone. */
export const severities = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  informational: 'Informational',
} as const;
export type Severity = keyof typeof severities;

/** How far the work on an alert has come: label key and API literal. */
export const alertStatuses = { new: 'New', inProgress: 'InProgress', resolved: 'Resolved' } as const;
export type AlertStatus = keyof typeof alertStatuses;

/** The 16 categories of alerts: label key and API literal. */
export const categories = {
  collection: 'Collection',
  commandAndControl: 'CommandAndControl',
  credentialAccess: 'CredentialAccess',
  defenseEvasion: 'DefenseEvasion',
  discovery: 'Discovery',
  execution: 'Execution',
  exfiltration: 'Exfiltration',
  exploit: 'Exploit',
  initialAccess: 'InitialAccess',
  lateralMovement: 'LateralMovement',
  malware: 'Malware',
  persistence: 'Persistence',
  privilegeEscalation: 'PrivilegeEscalation',
  ransomware: 'Ransomware',
  suspiciousActivity: 'SuspiciousActivity',
  unwantedSoftware: 'UnwantedSoftware',
} as const;
export type Category = keyof typeof categories;

/**
 * The ten detection sources of spring 2021: label key, API literal, and the value in the hunting table `AlertInfo`
 * since January 2021. Three spellings of one thing (facts 4.2); none of the literals is ever translated.
 */
export const detectionSources = {
  thirdPartySensors: { api: 'ThirdPartySensors', hunting: '3rd Party sensors' },
  antivirus: { api: 'WindowsDefenderAv', hunting: 'Antivirus' },
  automatedInvestigation: { api: 'AutomatedInvestigation', hunting: 'Automated investigation' },
  customDetection: { api: 'CustomDetection', hunting: 'Custom detection' },
  customTi: { api: 'CustomerTI', hunting: 'Custom TI' },
  edr: { api: 'WindowsDefenderAtp', hunting: 'EDR' },
  microsoft365Defender: { api: 'MTP', hunting: 'Microsoft 365 Defender' },
  defenderForOffice365: { api: 'OfficeATP', hunting: 'Microsoft Defender for Office 365' },
  threatExperts: { api: 'ThreatExperts', hunting: 'Microsoft Threat Experts' },
  smartScreen: { api: 'WindowsDefenderSmartScreen', hunting: 'SmartScreen' },
} as const;
export type DetectionSource = keyof typeof detectionSources;

/** What was done about a detection when it was made. */
export const detectionStatuses = ['prevented', 'blocked', 'detected'] as const;
export type DetectionStatus = (typeof detectionStatuses)[number];

/** Classification in mid-2021: label key and API literal; `Unknown` stands for none. */
export const classifications = { truePositive: 'TruePositive', falsePositive: 'FalsePositive' } as const;
export type Classification = keyof typeof classifications;

/** Determination of a true alert in mid-2021: label key and API literal; `NotAvailable` stands for none. */
export const determinations = {
  apt: 'Apt',
  malware: 'Malware',
  securityPersonnel: 'SecurityPersonnel',
  securityTesting: 'SecurityTesting',
  unwantedSoftware: 'UnwantedSoftware',
  other: 'Other',
} as const;
export type Determination = keyof typeof determinations;

/** The four categories of a progress report (facts 6.5), in the order of the documentation. */
export const reportCategories = ['moreInformation', 'fileSamples', 'moreTime', 'closed'] as const;
export type ReportCategory = (typeof reportCategories)[number];
