export default ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  tutorials: false,
  // Only bulletins have one; the frame is of the desk's own origin, or of the one that readers know.
  preview: {
    enabled: true,
    config: {
      allowedOrigins: ["'self'", ...(env('PUBLIC_URL') ? [new URL(env('PUBLIC_URL')).origin] : [])],
      handler: (uid, wanted) => strapi.plugin('newsletter').service('preview').inAdmin(uid, wanted),
    },
  },
});
