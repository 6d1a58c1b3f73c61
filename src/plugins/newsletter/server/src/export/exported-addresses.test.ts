import { bulletin, editionOf } from '../../../domain/render/edition.cases';
import { keepCatalogue } from '../public/keep-catalogue';
import { shelfOf } from '../public/shelf.cases';
import { exportedAddresses } from './exported-addresses';

describe('The addresses of an export', () => {
  test('are the calendar alone of an event that was withdrawn, so that programs hear of it', async () => {
    const shelf = shelfOf(editionOf(bulletin));
    const ofEvents = async () =>
      exportedAddresses(await keepCatalogue(shelf.source, () => 0).current()).filter((address) =>
        /\/events\/[^/]+$/.test(address),
      );
    const before = await ofEvents();
    expect(before.filter((address) => !address.endsWith('.ics')).length).toBeGreaterThan(0);
    shelf.withdraw(1, 1);
    expect(await ofEvents()).toEqual(before.filter((address) => address.endsWith('.ics')));
  });
});
