# SiteGen is built from one commit, or is one package whose checksum is compared.
# Its name is looked up in no public source, where it could be anybody's.
set -e
: "${SITEGEN_REPOSITORY:=}" "${SITEGEN_COMMIT:=}" "${SITEGEN_PACKAGE_URL:=}" "${SITEGEN_PACKAGE_SHA256:=}"
stop() { printf '%s\n' "$@" >&2; exit 1; }
rm -rf tool && mkdir -p tool/package
if [ -n "$SITEGEN_REPOSITORY" ] && [ -n "$SITEGEN_COMMIT" ]; then
  git init --quiet tool/source
  git --git-dir tool/source/.git fetch --quiet --depth 1 "$SITEGEN_REPOSITORY" "$SITEGEN_COMMIT"
  git -C tool/source checkout --quiet FETCH_HEAD
  [ "$(git -C tool/source rev-parse HEAD)" = "$SITEGEN_COMMIT" ] || stop \
    "SITEGEN_COMMIT phải là mã đầy đủ của một commit, không phải tên nhánh hay thẻ." \
    "SITEGEN_COMMIT must be the whole id of a commit, not the name of a branch or tag."
  dotnet pack tool/source/SiteGen.csproj --output tool/package
elif [ -n "$SITEGEN_PACKAGE_URL" ] && [ -n "$SITEGEN_PACKAGE_SHA256" ]; then
  package="tool/package/$(basename "$SITEGEN_PACKAGE_URL")"
  curl --fail --silent --show-error --location --output "$package" "$SITEGEN_PACKAGE_URL"
  echo "$SITEGEN_PACKAGE_SHA256  $package" | sha256sum --check --strict --quiet || stop \
    "Gói tải về không có mã SHA-256 ghi ở SITEGEN_PACKAGE_SHA256, nên không được cài." \
    "The package does not have the SHA-256 of SITEGEN_PACKAGE_SHA256, so it is not installed."
else
  stop \
    "Chưa biết cài SiteGen nào. Ở đầu tệp này (xem README.md)," \
    "hãy điền SITEGEN_REPOSITORY và SITEGEN_COMMIT, hoặc SITEGEN_PACKAGE_URL và SITEGEN_PACKAGE_SHA256." \
    "Which SiteGen to install is not known. At the top of this file (see README.md)" \
    "fill in SITEGEN_REPOSITORY and SITEGEN_COMMIT, or SITEGEN_PACKAGE_URL and SITEGEN_PACKAGE_SHA256."
fi
cat > tool/nuget.config <<'END'
<configuration>
  <packageSources><clear /><add key="pinned" value="package" /></packageSources>
  <packageSourceMapping><clear /><packageSource key="pinned"><package pattern="SiteGen" /></packageSource></packageSourceMapping>
</configuration>
END
dotnet tool install SiteGen --tool-path tool --configfile tool/nuget.config
