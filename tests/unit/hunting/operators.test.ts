import { describe, expect, test } from 'vitest';
import { run } from '../../../demos/portal/hunting/kusto/run.ts';
import { columnNames, rowsOf, shown, small } from '../../support/hunting.ts';

const rows = (text: string) => shown(run(text, small));
const files = (condition: string) => rows(`Sightings | where ${condition} | project Device, File`);

const [first, second, third, fourth, fifth] = [
  'PC-1; Report.docx',
  'PC-2; report.docx',
  'PC-1; data_2022.zip',
  'pc-1; ',
  'PC-3; Report.docx',
] as const;

describe('where', () => {
  test.each([
    ['File == "Report.docx"', [first, fifth]],
    ['File != "Report.docx"', [second, third, fourth]],
    ['File =~ "REPORT.DOCX"', [first, second, fifth]],
    ['File !~ "REPORT.DOCX"', [third, fourth]],
    ['Size > 20', [first, fifth]],
    ['Size >= 20', [first, fourth, fifth]],
    ['Size < 20', [second]],
    ['Size <= 20', [second, fourth]],
    ['Device in ("PC-1", "PC-2")', [first, second, third]],
    ['Device !in ("PC-1", "PC-2")', [fourth, fifth]],
    ['Device in~ ("PC-1")', [first, third, fourth]],
    ['File startswith "REP"', [first, second, fifth]],
    ['File endswith ".ZIP"', [third]],
    ['File contains "EPOR"', [first, second, fifth]],
    ['File !contains "epor"', [third, fourth]],
    ['Size between (10 .. 20)', [second, fourth]],
    ['isempty(File)', [fourth]],
    ['isnotempty(File) and isnotempty(Size)', [first, second, fifth]],
    ['isempty(Size)', [third]],
    ['Seen', [first, third, fifth]],
    ['not(Seen)', [second]],
    ['Seen == true', [first, third, fifth]],
    ['Size == 10 or Size == 20 and Device == "PC-9"', [second]],
    ['(Size == 10 or Size == 20) and Device == "PC-9"', []],
  ])('%s', (condition, expected) => {
    expect(files(condition)).toEqual(expected);
  });

  test('passes over what is neither true nor false, and lets it decide nothing', () => {
    expect(files('Size > 0 or true')).toHaveLength(5);
    expect(files('not(Size > 0)')).toEqual([]);
    expect(files('Size != Size or not(Size == Size)')).toEqual([]);
    expect(files('Size != 30')).toEqual([second, third, fourth, fifth]);
    expect(files('not(Size > 0 and false)')).toHaveLength(5);
  });
});

describe('has finds whole terms, contains any part', () => {
  test.each([
    ['report', [first, second, fifth]],
    ['repor', []],
    ['data_2022', [third]],
    ['2022', [third]],
    ['202', []],
    ['.docx', [first, second, fifth]],
    ['REPORT.DOCX', [first, second, fifth]],
  ])('%s', (needle, expected) => {
    expect(files(`File has "${needle}"`)).toEqual(expected);
    expect(files(`File !has "${needle}"`)).toHaveLength(5 - expected.length);
    expect(files(`File contains "${needle}"`).length).toBeGreaterThan(0);
  });

  test('a later place counts when an earlier one cuts through a word', () => {
    expect(rows('Owners | take 1 | extend X = "reporting report" | where X has "report" | count')).toEqual([
      '1',
    ]);
  });

  test('folders may begin and end with a backslash', () => {
    const path = 'Owners | take 1 | extend P = @"C:\\inetpub\\wwwroot\\a.aspx"';
    expect(rows(`${path} | where P has @"\\INETPUB\\wwwroot\\" | count`)).toEqual(['1']);
    expect(rows(`${path} | where P has @"\\inet" | count`)).toEqual(['0']);
  });
});

describe('times', () => {
  test('ago counts from the clock that is given', () => {
    expect(files('Timestamp > ago(2h)')).toEqual([first]);
    expect(files('Timestamp >= ago(2h)')).toEqual([first, second]);
    expect(files('Timestamp > ago(1d)')).toEqual([first, second, third]);
    expect(files('Timestamp < now() - 150m')).toEqual([third, fourth]);
    expect(files('Timestamp between (ago(3h) .. (ago(3h) + 1h))')).toEqual([second, third]);
    expect(files('now() - Timestamp == 3600s')).toEqual([first]);
  });

  test('a literal of a time is UTC', () => {
    expect(files('Timestamp == datetime(2022-03-14 11:00)')).toEqual([first]);
    expect(files('Timestamp < datetime("2022-03-14")')).toEqual([fourth]);
  });

  test('a timespan is shown as days and a clock', () => {
    expect(rows('Sightings | take 1 | project 25h + 1m, 90s - 2h, 1500ms')).toEqual([
      '1.01:01:00; -01:58:30; 00:00:01',
    ]);
  });
});

describe('project, extend, distinct', () => {
  test('project renames, computes and numbers what has no name', () => {
    const result = run('Sightings | take 1 | project Computer = Device, Size + 1, Old = Size - 1.5', small);
    expect(columnNames(result)).toEqual(['Computer', 'Column2', 'Old']);
    expect(rowsOf(result)).toEqual([['PC-1', 31, 28.5]]);
  });

  test('extend adds at the end; what replaces a column goes there too', () => {
    const result = run('Owners | take 1 | extend Next = Floor + 1, Device = "x"', small);
    expect(columnNames(result)).toEqual(['Owner', 'Floor', 'Next', 'Device']);
    expect(rowsOf(result)).toEqual([['Alm', 1, 2, 'x']]);
  });

  test('distinct keeps the first of those that are the same', () => {
    expect(rows('Sightings | distinct Device')).toEqual(['PC-1', 'PC-2', 'pc-1', 'PC-3']);
  });

  test('a column may be called anything that a name can be', () => {
    const result = run('Owners | take 1 | project __proto__ = Owner, constructor = Floor', small);
    expect(columnNames(result)).toEqual(['__proto__', 'constructor']);
    expect(rowsOf(result)).toEqual([['Alm', 1]]);
  });
});

describe('summarize', () => {
  test('every aggregate, without null', () => {
    const text = `Sightings | summarize count(), countif(Size > 10), dcount(Device),
      dcountif(Device, Size > 10), make_set(File), min(Size), max(Size), Latest = max(Timestamp)`;
    const result = run(text, small);
    expect(columnNames(result)).toEqual([
      'count_',
      'countif_',
      'dcount_Device',
      'dcountif_Device',
      'set_File',
      'min_Size',
      'max_Size',
      'Latest',
    ]);
    expect(shown(result)).toEqual([
      '5; 3; 4; 3; ["Report.docx","report.docx","data_2022.zip",""]; 10; 40; 2022-03-14 11:00:00',
    ]);
  });

  test('by comes first, and may be renamed', () => {
    const result = run('Sightings | summarize Sum = count() by Name = Device, Seen', small);
    expect(columnNames(result)).toEqual(['Name', 'Seen', 'Sum']);
    expect(shown(result)).toEqual(['PC-1; true; 2', 'PC-2; false; 1', 'pc-1; ; 1', 'PC-3; true; 1']);
  });

  test('make_set stops at its size; sets leave out null', () => {
    expect(rows('Sightings | summarize make_set(Size, 2)')).toEqual(['[30,10]']);
    expect(
      rows('Sightings | where isempty(Size) | summarize make_set(Size), dcount(Size), min(Size)'),
    ).toEqual(['[]; 0; ']);
  });

  test('of no rows there is one group without by, and none with it', () => {
    expect(rows('Sightings | where false | summarize count(), max(Size)')).toEqual(['0; ']);
    expect(rows('Sightings | where false | summarize count() by Device')).toEqual([]);
    expect(rows('Owners | summarize by Device')).toEqual(['PC-1', 'PC-3', 'PC-9']);
  });
});

describe('join', () => {
  const left = 'Sightings | where isnotempty(Timestamp) | project Device, File';

  test('inner: every pair, and the right column of the same name with a 1', () => {
    const result = run(`${left} | join kind=inner (Owners) on Device`, small);
    expect(columnNames(result)).toEqual(['Device', 'File', 'Device1', 'Owner', 'Floor']);
    expect(shown(result)).toEqual([
      'PC-1; Report.docx; PC-1; Alm; 1',
      'PC-1; Report.docx; PC-1; Berg; 2',
      'PC-1; data_2022.zip; PC-1; Alm; 1',
      'PC-1; data_2022.zip; PC-1; Berg; 2',
    ]);
  });

  test('leftouter: what has no partner stays, with empty text and null', () => {
    const result = run(`${left} | join kind=leftouter (Owners | where Floor == 2) on Device`, small);
    expect(rowsOf(result)).toEqual([
      ['PC-1', 'Report.docx', 'PC-1', 'Berg', 2],
      ['PC-2', 'report.docx', '', '', null],
      ['PC-1', 'data_2022.zip', 'PC-1', 'Berg', 2],
      ['pc-1', '', '', '', null],
    ]);
  });

  test('without a kind one left row is kept for each key, as Kusto does', () => {
    expect(rows(`${left} | join (Owners) on Device | project File, Owner`)).toEqual([
      'Report.docx; Alm',
      'Report.docx; Berg',
    ]);
  });

  test('on several columns; a null matches nothing; a number that is taken is not given twice', () => {
    const pairs = 'Sightings | project Device, Size, Device1 = File';
    const result = run(
      `${pairs} | join kind=inner (Sightings | project Device, Size) on Device, Size`,
      small,
    );
    expect(columnNames(result)).toEqual(['Device', 'Size', 'Device1', 'Device2', 'Size1']);
    expect(rowsOf(result)).toHaveLength(4);
  });
});

describe('order, top, take, count', () => {
  test('order goes downwards unless told otherwise; null last, and first upwards', () => {
    expect(rows('Sightings | order by Size | project Size')).toEqual(['40', '30', '20', '10', '']);
    expect(rows('Sightings | sort by Size asc | project Size')).toEqual(['', '10', '20', '30', '40']);
  });

  test('the second key decides where the first is equal', () => {
    expect(rows('Owners | order by Device asc, Floor desc | project Owner')).toEqual([
      'Berg',
      'Alm',
      'Dahl',
      'Falk',
    ]);
  });

  test('top, take, limit and count', () => {
    expect(rows('Sightings | top 2 by Size | project Size')).toEqual(['40', '30']);
    expect(rows('Owners | take 1 | project Owner')).toEqual(['Alm']);
    expect(rows('Owners | limit 0')).toEqual([]);
    expect(rows('Owners | count')).toEqual(['4']);
  });
});

describe('let and the text around', () => {
  test('values and tables can be named, and named again', () => {
    const text = `// a comment
      let window = 2h; let span = window; let Here = Owners;
      let Known = Here | where Floor < 3 | project Device; // another
      Sightings | where Timestamp >= ago(span) and Device in (Known) | project File;`;
    expect(rows(text)).toEqual(['Report.docx']);
  });

  test('a parenthesis may be a table', () => {
    expect(rows('(Owners | take 2) | count')).toEqual(['2']);
  });

  test('text is escaped, or verbatim with quotes doubled', () => {
    expect(rows(String.raw`Owners | take 1 | project "a\"\\\t", 'b"', @"c\d""e", @'f''g'`)).toEqual([
      'a"\\\t; b"; c\\d"e; f\'g',
    ]);
  });
});
