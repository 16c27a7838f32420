import type { Customer } from '../../customers/customer.ts';
import type { touchedBy } from '../../customers/derived.ts';
import type { AlertView } from '../../model/alerts.ts';
import { isoTime } from './time.ts';

/** The keys of a piece of evidence, in order (facts 4.7). */
export const evidenceKeys = [
  'entityType',
  'evidenceCreationTime',
  'sha1',
  'sha256',
  'fileName',
  'filePath',
  'processId',
  'processCommandLine',
  'processCreationTime',
  'parentProcessId',
  'parentProcessCreationTime',
  'parentProcessFileName',
  'parentProcessFilePath',
  'ipAddress',
  'url',
  'registryKey',
  'registryHive',
  'registryValueType',
  'registryValue',
  'accountName',
  'domainName',
  'userSid',
  'aadUserId',
  'userPrincipalName',
  'detectionStatus',
] as const;

/** A piece of evidence: every key is there, and what does not apply is null. */
export type Evidence = Readonly<Record<(typeof evidenceKeys)[number], string | null>>;

const statuses = { prevented: 'Prevented', blocked: 'Blocked', detected: 'Detected' } as const;

/** The evidence of an alert: the accounts and the files that it touches. */
export function evidenceOf(
  { accounts, files }: Customer,
  touched: ReturnType<typeof touchedBy>,
  { raisedAt, detectionStatus }: AlertView,
): Evidence[] {
  const evidence = (known: Partial<Evidence>) =>
    Object.fromEntries(
      evidenceKeys.map((key) => [
        key,
        key === 'evidenceCreationTime' ? isoTime(raisedAt) : (known[key] ?? null),
      ]),
    ) as Evidence;
  const users = touched.accounts.flatMap((slot) => {
    const account = accounts[slot];
    if (!account) return [];
    const { name, domain, upn } = account;
    return evidence({
      entityType: 'User',
      accountName: name,
      domainName: domain,
      userPrincipalName: upn,
    });
  });
  const ofFiles = touched.files.flatMap((slot) => {
    const file = files[slot];
    if (!file) return [];
    const { name, folder, sha1, sha256 } = file;
    // The portal writes a folder with its last backslash, the API without.
    const filePath = folder.replace(/\\$/u, '');
    return evidence({
      entityType: 'File',
      sha1,
      sha256,
      fileName: name,
      filePath,
      detectionStatus: statuses[detectionStatus],
    });
  });
  return [...users, ...ofFiles];
}
