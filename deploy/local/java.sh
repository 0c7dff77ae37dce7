# Finds the newest JDK on this machine and sets JAVA_HOME and JAVA. Sourced by deploy/up and deploy/clock.

java_feature() {
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" 2>/dev/null | head -n 1
}

newest_jdk() {
    on_path=$(command -v java 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) || on_path=
    newest=0
    for home in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* /opt/java/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && [ -x "$home/bin/javac" ]; then
            feature=$(java_feature "$home")
            if [ "${feature:-0}" -gt "$newest" ]; then
                newest=$feature
                JAVA_HOME=$home
            fi
        fi
    done
    [ "$newest" -ge 17 ]
}

if ! newest_jdk; then
    echo "没有找到 JDK 17 或更新版本。请安装，例如：apt-get install openjdk-17-jdk-headless" >&2
    echo "No JDK 17 or newer was found. Install one, for example: apt-get install openjdk-17-jdk-headless" >&2
    exit 1
fi
export JAVA_HOME
JAVA=$JAVA_HOME/bin/java
