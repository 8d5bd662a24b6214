# whosaid alone, for the push of docker-compose.yml.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o /whosaid ./cmd/whosaid

FROM gcr.io/distroless/static-debian12
COPY --from=build /whosaid /whosaid
ENTRYPOINT ["/whosaid"]
