/** Names of techniques of MITRE ATT&CK as they were in 2021-22 (facts 11), in the order of their ids. */
const techniqueNames: ReadonlyMap<string, string> = new Map([
  ['T1003.001', 'LSASS Memory'],
  ['T1003.003', 'NTDS'],
  ['T1018', 'Remote System Discovery'],
  ['T1021.001', 'Remote Desktop Protocol'],
  ['T1021.002', 'SMB/Windows Admin Shares'],
  ['T1021.006', 'Windows Remote Management'],
  ['T1027.006', 'HTML Smuggling'],
  ['T1033', 'System Owner/User Discovery'],
  ['T1039', 'Data from Network Shared Drive'],
  ['T1041', 'Exfiltration Over C2 Channel'],
  ['T1047', 'Windows Management Instrumentation'],
  ['T1053.005', 'Scheduled Task'],
  ['T1059.001', 'PowerShell'],
  ['T1059.003', 'Windows Command Shell'],
  ['T1069.002', 'Domain Groups'],
  ['T1070.004', 'File Deletion'],
  ['T1071.001', 'Web Protocols'],
  ['T1078', 'Valid Accounts'],
  ['T1078.002', 'Domain Accounts'],
  ['T1078.004', 'Cloud Accounts'],
  ['T1087.002', 'Domain Account'],
  ['T1105', 'Ingress Tool Transfer'],
  ['T1110.003', 'Password Spraying'],
  ['T1133', 'External Remote Services'],
  ['T1135', 'Network Share Discovery'],
  ['T1190', 'Exploit Public-Facing Application'],
  ['T1204.002', 'Malicious File'],
  ['T1218.011', 'Rundll32'],
  ['T1482', 'Domain Trust Discovery'],
  ['T1490', 'Inhibit System Recovery'],
  ['T1505.003', 'Web Shell'],
  ['T1534', 'Internal Spearphishing'],
  ['T1539', 'Steal Web Session Cookie'],
  ['T1552.001', 'Credentials In Files'],
  ['T1555.003', 'Credentials from Web Browsers'],
  ['T1560.001', 'Archive via Utility'],
  ['T1562.001', 'Disable or Modify Tools'],
  ['T1564.008', 'Email Hiding Rules'],
  ['T1566.001', 'Spearphishing Attachment'],
  ['T1566.002', 'Spearphishing Link'],
  ['T1569.002', 'Service Execution'],
  ['T1570', 'Lateral Tool Transfer'],
  ['T1574.002', 'DLL Side-Loading'],
]);

/** Techniques as the hunting tables hold them (facts 4.9): `Password Spraying (T1110.003)`, with commas between. */
export function attackTechniques(ids: readonly string[]): string {
  return ids
    .map((id) => {
      const name = techniqueNames.get(id);
      return name ? `${name} (${id})` : id;
    })
    .join(', ');
}
