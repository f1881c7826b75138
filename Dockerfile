# syntax=docker/dockerfile:1.20
# Node 24 is a long-term support line; Debian because the database programs that come with the product need glibc.
FROM node:24-trixie-slim AS build
WORKDIR /vigie
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/dashboard/package.json apps/dashboard/
COPY seeds/package.json seeds/
COPY --parents libs/*/package.json ./
RUN npm ci --include=dev --include=optional --no-audit --no-fund
COPY . .
RUN node node_modules/typescript-7/bin/tsc -b && node node_modules/vite/bin/vite.js build apps/dashboard
# What only building and testing need goes; what the programs were made from stays out of the next stage.
RUN npm prune --omit=dev --no-audit --no-fund \
 && find apps libs -type f -path '*/src/*' -not -path '*/node_modules/*' -not -name LICENCES.md -delete

FROM node:24-trixie-slim
# The last two, like the option of node below, keep less memory that is no longer used; `npm start` has them, too.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=1048576
WORKDIR /vigie
RUN mkdir /data && chown node:node /data
# With the licence, and with what is owed to those whose data it ships.
COPY --from=build /vigie/package.json /vigie/LICENSE /vigie/README.md ./
COPY --from=build /vigie/node_modules node_modules
COPY --from=build /vigie/apps apps
COPY --from=build /vigie/libs libs
COPY --from=build /vigie/seeds seeds
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: npm does not pass signals on.
CMD ["node", "--max-semi-space-size=4", "apps/api/dist/main.js"]
