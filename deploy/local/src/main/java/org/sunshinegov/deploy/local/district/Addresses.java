package org.sunshinegov.deploy.local.district;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunshinegov.deploy.local.component.Ports;

/** A port for every part: the ones after the gateway's where they are free, others where they are not. */
public record Addresses(Map<String, Integer> ports) {
    private static final List<String> PARTS = List.of(
            "catalog",
            "request",
            "review",
            "assessment",
            "keycloak",
            "postgres",
            "kafka",
            "kafka.controller",
            "catalog.management",
            "request.management",
            "review.management",
            "assessment.management");

    public static Addresses after(int gateway) {
        var ports = new TreeMap<String, Integer>();
        var free = Ports.free(PARTS.size());
        for (var i = 0; i < PARTS.size(); i++) {
            var preferred = gateway + 1 + i;
            ports.put(PARTS.get(i), Ports.isFree(preferred) ? preferred : free[i]);
        }
        return new Addresses(ports);
    }

    /** Of a district that is up. */
    public static Addresses in(KeyValueFile file) {
        var ports = new TreeMap<String, Integer>();
        PARTS.forEach(part -> ports.put(part, Integer.parseInt(file.require(part))));
        return new Addresses(ports);
    }

    public int of(String part) {
        return ports.get(part);
    }

    public int management(ServiceName service) {
        return of(service.part() + ".management");
    }

    /** By the name of the service. */
    public Map<String, Integer> management() {
        return Arrays.stream(ServiceName.values()).collect(Collectors.toMap(ServiceName::part, this::management));
    }

    public void writeTo(KeyValueFile file) {
        ports.forEach((part, port) -> file.put(part, Integer.toString(port)));
    }
}
