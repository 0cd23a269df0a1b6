/** Set by the build: true in test builds, whose overlay tests may look into. */
declare const __TEST__: boolean;
