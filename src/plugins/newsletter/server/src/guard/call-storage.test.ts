import { executionAsyncResource } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { openCallStorage } from './call-storage';

describe('what is known to a call', () => {
  test('is known to all that it waits for, and to no other call', async () => {
    const storage = openCallStorage<string>();
    const told = (name: string, turns: number) =>
      storage.run(name, async () => {
        for (let left = turns; left > 0; left -= 1) await turn();
        return storage.get();
      });
    expect(await Promise.all([told('one', 1), told('two', 5), told('three', 3)])).toEqual(['one', 'two', 'three']);
    expect(storage.get()).toBeUndefined();
  });

  test('is still known after another call has ended, and to a call within it', async () => {
    const storage = openCallStorage<string>();
    const seen = await storage.run('outer', async () => {
      const before = storage.get();
      const inner = await storage.run('inner', async () => {
        await turn();
        return storage.get();
      });
      await turn();
      return [before, inner, storage.get()];
    });
    expect(seen).toEqual(['outer', 'inner', 'outer']);
  });

  test('is not known to what is started without it', async () => {
    const storage = openCallStorage<string>();
    const seen = await storage.run('known', async () => {
      const without = storage.exit(async () => {
        await turn();
        return storage.get();
      });
      return [await without, storage.get()];
    });
    expect(seen).toEqual([undefined, 'known']);
  });

  test('is forgotten by what is left running, and by a call that failed', async () => {
    const storage = openCallStorage<string>();
    let left: Promise<string | undefined> = Promise.resolve(undefined);
    const failing = storage.run('known', async () => {
      left = turn().then(() => storage.get());
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await left).toBeUndefined();
  });

  test('is asleep while no call is running: the turns of the process carry nothing of it', async () => {
    const storage = openCallStorage<string>();
    const carried = () =>
      new Promise<number>((resolve) => {
        process.nextTick(() => {
          const marks = Object.getOwnPropertySymbols(executionAsyncResource()).map(String);
          resolve(marks.filter((mark) => mark.includes('kResourceStore')).length);
        });
      });
    const before = await carried();
    expect(await storage.run('known', carried)).toBe(before + 1);
    expect(await carried()).toBe(before);
  });
});
