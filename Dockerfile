# The dashboard with its collection, as a server for one port.
#   docker build -t as-reported .
#   docker run --rm -p 3000:3000 as-reported
# The public address: --build-arg SITE_URL=https://example.org, which the image keeps; started with another one it refuses.
# Below a path of that address: --build-arg BASE_PATH=/results as well.
# Another collection: put its tables into a folder of the project and add --build-arg DATA_DIR=that-folder.
#
# The digest is that of the image for all platforms. Renovate renews tag and digest together; by hand, for a newer tag:
#   docker buildx imagetools inspect node:24.20.0-trixie-slim
# and the line "Digest:" goes into both FROM lines.

FROM node:24.20.0-trixie-slim@sha256:50c3b2f6988dfc307b86e5301d69611af31f4789bdf232863b07d3b02fe55ae0 AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG DATA_DIR=data
ARG SITE_URL=
ARG BASE_PATH=
RUN npm run build

FROM node:24.20.0-trixie-slim@sha256:50c3b2f6988dfc307b86e5301d69611af31f4789bdf232863b07d3b02fe55ae0
# The build has it; the health check asks at it where nothing can be noted.
ARG BASE_PATH=
ENV NODE_ENV=production BASE_PATH=$BASE_PATH
WORKDIR /app
# Everything that it serves belongs to root and is only read by the user that serves it.
COPY --from=build /app/.next/standalone ./
USER node
EXPOSE 3000
# Asks where the server in it listens, whatever told it so.
HEALTHCHECK --interval=30s --timeout=5s CMD node scripts/server/ask-health.mjs
# Without npm between, so that a signal to stop reaches the server.
CMD ["node", "scripts/serve.mjs"]
