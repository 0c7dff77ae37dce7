package org.sunshinegov.kernel.platform.sample;

import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;

/** Accounts and what the register says about them, told as catalog-service would. */
@Singleton
public class People {

    private final Bus bus;
    private final House house;

    People(Bus bus, House house) {
        this.bus = bus;
        this.house = house;
    }

    public String token(String account, String kind) {
        return Jwt.subject(UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .claim("preferred_username", account)
                .claim("name", account)
                .claim("realm_access", Map.of("roles", List.of(kind)))
                .sign();
    }

    public UUID registered(String account) {
        UUID id = UUID.randomUUID();
        bus.tell("disclosure.reference", id, 1, "PersonRegistered.v1", """
                {"personId":"%s","account":"%s","nameZh":"甲","nameEn":"A","active":true}""".formatted(id, account));
        house.await("registered", () -> house.count("select count(*) from register_person where id = $1", id) == 1);
        return id;
    }

    @CanIgnoreReturnValue
    public UUID appointed(UUID person, Role role, UUID unit, LocalDate from, LocalDate until, UUID actingFor) {
        UUID id = UUID.randomUUID();
        appoint(id, 1, person, role, unit, from, until, actingFor);
        return id;
    }

    public void appoint(
            UUID id,
            long sequence,
            UUID person,
            Role role,
            UUID unit,
            LocalDate from,
            LocalDate until,
            UUID actingFor) {
        bus.tell("disclosure.reference", id, sequence, "AppointmentMade.v1", """
                {"appointmentId":"%s","personId":"%s","role":"%s","organisationId":"%s","from":"%s","until":%s,"actingFor":%s}""".formatted(
                        id, person, role, unit, from, quoted(until), quoted(actingFor)));
        house.await(
                "appointed",
                () -> house.count(
                                "select count(*) from inbox_position where aggregate = $1 and last = $2", id, sequence)
                        == 1);
    }

    private static String quoted(Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }
}
