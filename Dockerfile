# Huiyin as a container: the server and the built console, run as an ordinary user.
#
#   docker build --tag huiyin .
#   docker run --init --publish 127.0.0.1:3000:3000 --volume huiyin:/data huiyin
#
# Without DATABASE_URL the database lives in the volume, beside the files and keys; compose.yaml shows it with a
# PostgreSQL server of its own. How to sign in is in the output: docker logs <container>.
#
# Not yet built by a container engine: none was to be had where this was written. Its commands were run one by one
# on Debian 12 with Node 24.

FROM node:24.21.0-bookworm-slim AS console
WORKDIR /huiyin
COPY package.json package-lock.json .npmrc ./
COPY packages/contract/package.json packages/contract/
COPY packages/client/package.json packages/client/
COPY apps/server/package.json apps/server/
COPY apps/console/package.json apps/console/
RUN npm ci
COPY tsconfig.base.json ./
COPY packages/contract packages/contract
COPY apps/console apps/console
RUN cd apps/console && ../../node_modules/.bin/vite build

FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /huiyin
COPY package.json package-lock.json .npmrc ./
COPY packages/contract/package.json packages/contract/
COPY packages/client/package.json packages/client/
COPY apps/server/package.json apps/server/
COPY apps/console/package.json apps/console/
RUN npm ci --omit=dev --workspace @huiyin/server --workspace @huiyin/contract

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 HUIYIN_DATA=/data
RUN install --directory --owner=node --group=node --mode=0700 /data
WORKDIR /huiyin
COPY --from=packages /huiyin ./
COPY packages/contract packages/contract
COPY apps/server apps/server
COPY --from=console /huiyin/apps/console/dist apps/console/dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD \
  ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "apps/server/src/main.ts"]
