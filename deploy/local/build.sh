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

# A build would pull the jars from under a district: one that runs is not touched, what a killed launcher left is stopped.
# The last build knows which is which; where there is none, nothing can run.
make_way() {
    classes=deploy/local/target/classes
    if [ -f "$classes/org/sunshinegov/deploy/local/up/BeforeBuild.class" ]; then
        "$JAVA" -Dsunshine.root="$PWD" -Dfile.encoding=UTF-8 -cp "$classes" org.sunshinegov.deploy.local.up.BeforeBuild
    fi
}

# When process $1 began, in whatever unit: its number alone is given to another one day.
beginning() {
    if [ -r "/proc/$1/stat" ]; then
        sed 's/.*) //' "/proc/$1/stat" | cut -d ' ' -f 20
    else
        ps -o lstart= -p "$1"
    fi 2>/dev/null
}

# Two builds at a time would write into each other's folders. The mark names the process that builds; where that is no
# more, it was killed.
only_one_builds() {
    mark="process $$ $(beginning $$)"
    if ! ln -s "$mark" .sunshine/building 2>/dev/null; then
        found=$(readlink .sunshine/building)
        builder=${found#process }
        builder=${builder%% *}
        if [ "$found" = "process $builder $(beginning "$builder")" ]; then
            echo "另一个 deploy/up 正在构建（进程 $builder），请等它完成。" >&2
            echo "Another deploy/up is building (process $builder); wait until it is done." >&2
            exit 1
        fi
        rm -f .sunshine/building
        ln -s "$mark" .sunshine/building
    fi
}

seconds_between_signs_of_life=5

# For as long as process $1 is there: the elapsed time and the module Maven is at.
report_build() {
    elapsed=0
    while sleep 1 && kill -0 "$1" 2>/dev/null; do
        elapsed=$((elapsed + 1))
        if [ $((elapsed % seconds_between_signs_of_life)) -eq 0 ]; then
            module=$(sed -n 's/^\[INFO\] Building \(.*[^ ]\)  *[^ ][^ ]*  *\[\([0-9]*\/[0-9]*\)\]$/\1 (\2)/p' .sunshine/build.log |
                tail -n 1)
            printf '[%4d.0 s] 等待构建 %s · building\n' "$elapsed" "${module:-Maven}"
        fi
    done
}

build_what_changed() {
    wanted=$(fingerprint)
    if is_built "$wanted"; then
        return
    fi
    mkdir -p .sunshine
    make_way
    only_one_builds
    echo "构建中（首次需下载组件，约几分钟）…… Building; the first time downloads the parts and takes some minutes."
    : >.sunshine/build.log
    report_build $$ &
    reporter=$!
    trap 'kill $reporter || :; rm -f .sunshine/building; exit 130' INT TERM HUP
    status=0
    ./mvnw -B -ntp package -DskipTests -Dspotless.check.skip=true -Dquarkus.package.jar.type="$(jar_type)" \
        -pl deploy/local,"$(echo "$parts" | tr ' ' ,)" -am >.sunshine/build.log 2>&1 || status=$?
    trap - INT TERM HUP
    kill $reporter || :
    rm -f .sunshine/building
    if [ $status -ne 0 ]; then
        tail -n 30 .sunshine/build.log >&2
        echo "构建失败，详见 .sunshine/build.log · The build failed, see .sunshine/build.log" >&2
        exit 1
    fi
    echo "$wanted" >.sunshine/built
}

# From 25 on the JVM can keep what it learned at a start, if the jars are laid out for it.
jar_type() {
    if [ "$newest" -ge 25 ]; then echo aot-jar; else echo fast-jar; fi
}
