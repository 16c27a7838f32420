import type { About } from './about.ts';
import { escaped } from './xml.ts';

const header = '<?xml version="1.0" encoding="UTF-8"?>\n';
const listed = (files: readonly string[]) =>
  files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n');

/** The manifest of SCORM 1.2 (Content Aggregation Model 2.3). No mastery score: see demos/course/tracking/scorm12.ts. */
function scorm12({ lang, title }: About, files: readonly string[]): string {
  return `${header}<manifest identifier="threat-experts-${lang}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>
      <item identifier="item" identifierref="course">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="course" type="webcontent" adlcp:scormtype="sco" href="index.html">
${listed(files)}
    </resource>
  </resources>
</manifest>
`;
}

/**
 * The manifest of SCORM 2004, 4th edition (Content Aggregation Model 3.4). The course itself says whether it is completed
 * and passed, so the LMS is told to say neither by itself.
 */
function scorm2004({ lang, title }: About, files: readonly string[]): string {
  return `${header}<manifest identifier="threat-experts-${lang}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>
      <item identifier="item" identifierref="course">
        <title>${escaped(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="course" type="webcontent" adlcp:scormType="sco" href="index.html">
${listed(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** The course structure of cmi5 (13.1): one assignable unit, done when it is completed and passed. */
function cmi5({ lang, title, description, id, mastery }: About): string {
  const text = (content: string) => `<langstring lang="${lang}">${escaped(content)}</langstring>`;
  return `${header}<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escaped(id)}">
    <title>${text(title)}</title>
    <description>${text(description)}</description>
  </course>
  <au id="${escaped(`${id}#unit`)}" moveOn="CompletedAndPassed" masteryScore="${mastery}" launchMethod="AnyWindow">
    <title>${text(title)}</title>
    <description>${text(description)}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`;
}

/** The name under which an LMS looks for each standard's manifest, and what stands in it. */
export const manifests = {
  scorm12: { file: 'imsmanifest.xml', write: scorm12 },
  scorm2004: { file: 'imsmanifest.xml', write: scorm2004 },
  cmi5: { file: 'cmi5.xml', write: cmi5 },
} as const;
