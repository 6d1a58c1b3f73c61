const BOOT_AND_ACT_MS = 60_000;

jest.setTimeout(BOOT_AND_ACT_MS);
