/** Far longer than anything takes that goes well: two long steps share the machine. */
const BOOT_AND_ACT_MS = 120_000;

jest.setTimeout(BOOT_AND_ACT_MS);
