#!/bin/sh
# Signs a plugin jar with a key of your own, with the JDK alone: src/build/sign-jar.sh JAR (no arguments: the options)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if ! "$java" --list-modules 2>/dev/null | grep -q '^jdk.compiler@\(1[7-9]\|[2-9][0-9]\)'; then
  echo "Not signed: a JDK 17 or newer is needed; put its java on the PATH, or name its folder in JAVA_HOME" >&2
  exit 2
fi
exec "$java" "$(dirname "$0")/java/SignJar.java" "$@"
