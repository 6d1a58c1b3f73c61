import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExportFolder, MARKER, openExportFolder } from './export-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deltio-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = async (): Promise<ExportFolder> => {
  const export_ = await openExportFolder(folder);
  if (!export_) throw new Error('The folder was refused');
  return export_;
};
const named = (file: string) => ({ file, address: `/${file}`, mediaType: 'text/html' });

describe('The folder of an export', () => {
  test('is not taken where anything else stands in it, and that stays as it is', async () => {
    writeFileSync(join(folder, 'thesis.doc'), 'mine');
    expect(await openExportFolder(folder)).toBeNull();
    writeFileSync(join(folder, MARKER), 'no manifest');
    expect(await openExportFolder(folder)).toBeNull();
    expect(readdirSync(folder).sort()).toEqual([MARKER, 'thesis.doc'].sort());
  });

  test('loses at the next export what that one does not write, and keeps what others put beside it', async () => {
    const first = await opened();
    for (const file of ['newsletter/1/el/index.html', 'newsletter/2/el/index.html', 'robots.txt']) {
      await first.write(file, Buffer.from('1'));
    }
    expect(
      await first.finish(['newsletter/1/el/index.html', 'newsletter/2/el/index.html', 'robots.txt'].map(named)),
    ).toBe(0);
    writeFileSync(join(folder, 'CNAME'), 'theirs');
    const second = await opened();
    await second.write('newsletter/2/el/index.html', Buffer.from('2'));
    expect(await second.finish([named('newsletter/2/el/index.html')])).toBe(2);
    expect(existsSync(join(folder, 'newsletter', '1'))).toBe(false);
    expect(readFileSync(join(folder, 'newsletter/2/el/index.html'), 'utf8')).toBe('2');
    expect(readdirSync(folder).sort()).toEqual(['CNAME', MARKER, 'newsletter']);
  });

  test('loses what an export left that broke off', async () => {
    await (await opened()).write('newsletter/9/el/index.html', Buffer.from('withdrawn since'));
    expect(await (await opened()).finish([])).toBe(1);
    expect(readdirSync(folder)).toEqual([MARKER]);
  });

  test.each(['../outside', 'newsletter/../../outside'])('takes no file that leads out of it: %s', async (file) => {
    await expect((await opened()).write(file, Buffer.from(''))).rejects.toThrow('leads out of the export');
  });
});
