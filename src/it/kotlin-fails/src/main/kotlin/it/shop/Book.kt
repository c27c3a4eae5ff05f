package it.shop

import jakarta.persistence.Column
import jakarta.persistence.ElementCollection
import jakarta.persistence.Embeddable
import jakarta.persistence.Embedded
import jakarta.persistence.Entity
import jakarta.persistence.EnumType
import jakarta.persistence.Enumerated
import jakarta.persistence.Id

@Entity
class Book(
    @Id
    val id: Long,

    @Column(length = 120)
    var title: String,

    @Embedded
    var price: Money?,
) {
    lateinit var isbn: String

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private var binding: Binding? = null

    @ElementCollection
    val keywords: MutableSet<String> = mutableSetOf()

    var pageCount = 0
}

enum class Binding { SOFT, HARD }
