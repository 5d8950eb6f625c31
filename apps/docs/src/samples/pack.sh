npm run build
npm pack -w @partnerkit/transport -w @partnerkit/etelecom
