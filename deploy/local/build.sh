# Builds the district when its sources are not those of the last build. Sourced by deploy/up.

parts="catalog-service request-service review-service assessment-service"

# Names and contents of all that goes into the build; times say nothing after a checkout.
fingerprint() {
    {
        echo "$newest"
        find pom.xml .mvn kernel deploy/local $parts \
            \( -name target -o -path '*/src/test' \) -prune -o -type f -exec cksum {} +
    } | LC_ALL=C sort | cksum
}

is_built() {
    [ "$(cat .sunshine/built 2>/dev/null)" = "$1" ] && [ -d deploy/local/target/launcher ] || return 1
    for part in $parts; do
        [ -f "$part/target/quarkus-app/quarkus-run.jar" ] || return 1
    done
}

# A build would pull the jars from under a running district.
runs() {
    for file in .sunshine/[0-9]*/launcher.pid; do
        if [ -f "$file" ] && kill -0 "$(cut -d ' ' -f 1 "$file")" 2>/dev/null; then
            return 0
        fi
    done
    return 1
}

build_what_changed() {
    wanted=$(fingerprint)
    if is_built "$wanted"; then
        return
    fi
    if runs; then
        echo "源代码已改动,但系统正在运行。请先按 Ctrl-C 停止,再重新启动。" >&2
        echo "The sources have changed, but a district is running. Stop it with Ctrl-C, then start again." >&2
        exit 1
    fi
    echo "构建中(首次需下载组件,约几分钟)…… Building; the first time downloads the parts and takes some minutes."
    mkdir -p .sunshine
    if ! ./mvnw -B -q -ntp package -DskipTests -Dspotless.check.skip=true -Dquarkus.package.jar.type="$(jar_type)" \
        -pl deploy/local,"$(echo "$parts" | tr ' ' ,)" -am >.sunshine/build.log 2>&1; then
        tail -n 30 .sunshine/build.log >&2
        echo "构建失败,详见 .sunshine/build.log · The build failed, see .sunshine/build.log" >&2
        exit 1
    fi
    echo "$wanted" >.sunshine/built
}

# From 25 on the JVM can keep what it learned at a start, if the jars are laid out for it.
jar_type() {
    if [ "$newest" -ge 25 ]; then echo aot-jar; else echo fast-jar; fi
}
