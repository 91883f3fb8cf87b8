# Kesher without a database: it is reached by NEO4J_URI. `docker compose up` brings both.

FROM node:22-slim AS build
WORKDIR /kesher
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-slim AS packages
WORKDIR /kesher
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-slim
WORKDIR /kesher
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=packages /kesher/node_modules node_modules
COPY --from=build /kesher/dist dist
COPY package.json schema.graphql kesher.mjs build.mjs ./
COPY datasets datasets
# The image's own user without rights; the program writes nothing here.
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
