# The dashboard with its collection, as a server on one port.
#   docker build -t as-reported .
#   docker run --rm -p 3000:3000 as-reported
# To set the public address, add --build-arg SITE_URL=https://example.org. The image keeps it, and refuses to start with a different one.
# For a form or a mail address for reports of readers, add --build-arg REPORT_URL=https://example.org/issues/new; the image keeps that too.
# To serve it below a path, also add --build-arg BASE_PATH=/results.
# To serve another collection, put its tables into a folder of the project and add --build-arg DATA_DIR=that-folder.
#
# The digest is that of the image for all platforms. Renovate updates tag and digest together. To do it by hand for a newer tag, run
#   docker buildx imagetools inspect node:24.20.0-trixie-slim
# and copy the line "Digest:" into both FROM lines.

FROM node:24.20.0-trixie-slim@sha256:50c3b2f6988dfc307b86e5301d69611af31f4789bdf232863b07d3b02fe55ae0 AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG DATA_DIR=data
ARG SITE_URL=
ARG REPORT_URL=
ARG BASE_PATH=
RUN npm run build

FROM node:24.20.0-trixie-slim@sha256:50c3b2f6988dfc307b86e5301d69611af31f4789bdf232863b07d3b02fe55ae0
# The build has it too; the health check needs it if the server cannot write down where it listens.
ARG BASE_PATH=
ENV NODE_ENV=production BASE_PATH=$BASE_PATH
WORKDIR /app
# Everything that it serves belongs to root; the user that serves it can only read it.
COPY --from=build /app/.next/standalone ./
USER node
EXPOSE 3000
# Asks at the address where the server listens, whichever setting chose it.
HEALTHCHECK --interval=30s --timeout=5s CMD node scripts/server/ask-health.mjs
# Without npm in between, so that a signal to stop reaches the server.
CMD ["node", "scripts/serve.mjs"]
