# Build
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/DashboardCreator.Analytics/*.csproj src/DashboardCreator.Analytics/
COPY src/DashboardCreator.Dashboards/*.csproj src/DashboardCreator.Dashboards/
COPY src/DashboardCreator.Sources/*.csproj src/DashboardCreator.Sources/
COPY src/DashboardCreator.Api/*.csproj src/DashboardCreator.Api/
RUN dotnet restore src/DashboardCreator.Api --use-current-runtime -p:PublishReadyToRun=true
COPY appsettings.json ./
COPY samples samples
COPY src src
RUN dotnet publish src/DashboardCreator.Api --configuration Release --no-restore --use-current-runtime --self-contained false -p:PublishReadyToRun=true --output /app

# Run: MongoDB's C driver from the distribution, a user without rights, the data in a volume
FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
 && DRIVER=$(apt-cache search --names-only '^libmongoc-1.0-0(t64)?$' | cut -d' ' -f1 | head -n1) \
 && apt-get install --yes --no-install-recommends "$DRIVER" curl \
 && rm -rf /var/lib/apt/lists/* \
 && mkdir -p /var/lib/dashboard-creator \
 && chown app:app /var/lib/dashboard-creator
COPY --from=build /app /app
USER app
WORKDIR /var/lib/dashboard-creator
ENV DASHBOARD_CREATOR_HOST=0.0.0.0 \
    DASHBOARD_OUTPUT_DIR=/var/lib/dashboard-creator/data
VOLUME /var/lib/dashboard-creator
EXPOSE 8004
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s CMD curl --fail --silent --output /dev/null http://127.0.0.1:8004/health/live || exit 1
ENTRYPOINT ["dotnet", "/app/DashboardCreator.Api.dll"]
