package com.acme;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Associations of every kind, from both ends. */
@Entity
@Table(
    indexes = {
      @Index(columnList = "sponsor_id, nick"),
      @Index(name = "ux_member_badge", columnList = "badge", unique = true)
    })
public class Member {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  String nick;

  @Column(unique = true, nullable = false)
  String badge;

  @Formula("(select count(*) from member m where m.sponsor_id = id)")
  long sponsored;

  @ManyToOne(fetch = FetchType.LAZY)
  Member sponsor;

  @OneToMany(mappedBy = "sponsor", cascade = CascadeType.ALL, orphanRemoval = true)
  List<Member> sponsoredMembers = new ArrayList<>();

  @OneToOne
  @JoinColumn(unique = true)
  Country home;

  @OneToOne(mappedBy = "member")
  Card card;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Club club;

  @ManyToOne
  @JoinColumn(
      name = "nowhere",
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Publisher unchecked;

  @ManyToOne
  @NotFound(action = NotFoundAction.IGNORE)
  @JoinColumn(name = "lost_id")
  Publisher lost;

  @ManyToOne
  @JoinColumn(name = "club_code", referencedColumnName = "code")
  Club byCode;

  @OneToMany List<Footnote> notes = new ArrayList<>();

  @OneToMany
  @JoinColumn(name = "member_id")
  @OrderColumn(name = "nr")
  List<Visit> visits = new ArrayList<>();

  @ManyToMany
  @JoinTable(name = "member_friend")
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<Member> friends = new HashSet<>();

  @ManyToMany(mappedBy = "friends")
  Set<Member> admirers = new HashSet<>();

  @ManyToMany
  @MapKeyColumn(name = "role")
  Map<String, Club> roles = new HashMap<>();

  @ManyToOne
  @JoinTable(name = "member_patron", joinColumns = @JoinColumn(name = "member_id"))
  Member patron;
}
