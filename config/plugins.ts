export default () => ({
  newsletter: { enabled: true, resolve: './src/plugins/newsletter' },
});
