package org.sunshinegov.kernel.platform.store;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What every stored aggregate has: identity, owner, version, and how far its facts and its evidence have got. */
@MappedSuperclass
public abstract class AggregateRow extends PanacheEntityBase {

    @Id
    @Column(name = "id")
    public UUID id;

    @Column(name = "organisation_id")
    public UUID organisationId;

    @Version
    @Column(name = "version")
    public int version;

    /** The number of facts told about it; the last one's {@code sequence} on the bus. */
    @Column(name = "told")
    public long told;

    /** The number of audit records about it, and the hash of the last. */
    @Column(name = "audited")
    public int audited;

    @Column(name = "audit_head")
    public byte[] auditHead;
}
