export default ({ env }) => ({
  newsletter: {
    enabled: true,
    resolve: './src/plugins/newsletter',
    config: { fourEyes: env.bool('DELTIO_FOUR_EYES', true) },
  },
});
