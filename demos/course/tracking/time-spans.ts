const two = (count: number) => String(count).padStart(2, '0');

function parts(milliseconds: number) {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const seconds = Math.floor(hundredths / 100);
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    hundredths: hundredths % 100,
  };
}

/** A span of time as SCORM 1.2 writes it (CMITimespan, `HHHH:MM:SS.SS`): at most 9,999 hours. */
export function timespan(milliseconds: number): string {
  const { hours, minutes, seconds, hundredths } = parts(milliseconds);
  return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths)}`;
}

/** A span of time as SCORM 2004 and xAPI write it (ISO 8601, to the hundredth of a second). */
export function duration(milliseconds: number): string {
  const { hours, minutes, seconds, hundredths } = parts(milliseconds);
  const fraction = hundredths === 0 ? '' : `.${two(hundredths)}`;
  return `PT${hours}H${minutes}M${seconds}${fraction}S`;
}

/** The time of day as SCORM 1.2 writes it (CMITime, `HH:MM:SS`). */
export function timeOfDay(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** A moment as SCORM 2004 writes it: ISO 8601 in universal time. A time zone may only stand after a fraction of a second. */
export function moment(date: Date): string {
  return `${date.toISOString().slice(0, 22)}Z`;
}
